package org.forwardplan.app.settings;

import org.forwardplan.app.settings.Settings.Look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/// Keeps the settings in one small text file. A file that is missing, broken or out of reach means
/// the first settings: nothing a planner needs depends on it.
public final class SettingsStore {

    private final Path file;
    private Settings settings;
    private final Map<Path, List<String>> places;

    public SettingsStore(Path file) {
        this.file = file;
        this.settings = read(file);
        this.places = new HashMap<>(PlacesText.read(file));
    }

    public Settings settings() {
        return settings;
    }

    public void change(Settings now) {
        settings = now;
        write();
    }

    /// Where the planner was in a plan, the newest place first.
    public List<String> places(Path plan) {
        return places.getOrDefault(plan, List.of());
    }

    /// Places of plans that are no longer among the recent ones are forgotten.
    public void keepPlaces(Path plan, List<String> newestFirst) {
        places.put(plan, List.copyOf(newestFirst));
        places.keySet().removeIf(it -> !it.equals(plan) && !settings.recent().contains(it));
        write();
    }

    private static Settings read(Path file) {
        var stored = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            stored.load(in);
        } catch (IOException | IllegalArgumentException missing) {
            return Settings.FIRST;
        }
        var recent = stored.getProperty("recent", "").lines().flatMap(SettingsStore::path).toList();
        var planner = stored.getProperty("planner", "").strip();
        return new Settings(
                planner.isEmpty() ? Settings.FIRST.planner() : planner,
                stored.getProperty("signer", "").strip(),
                stored.getProperty("look", "").equals(Look.DARK.name()) ? Look.DARK : Look.LIGHT,
                recent,
                !stored.getProperty("inspector", "").equals("false"),
                WindowPlace.parse(stored.getProperty("window", "")).orElse(null),
                stored.getProperty("words", "").lines().filter(it -> !it.isBlank()).toList(),
                path(stored.getProperty("copies", "")).findFirst().orElse(null));
    }

    private static Stream<Path> path(String line) {
        try {
            return line.isBlank() ? Stream.empty() : Stream.of(Path.of(line));
        } catch (InvalidPathException foreign) {
            return Stream.empty();
        }
    }

    private void write() {
        var stored = new Properties();
        stored.setProperty("planner", settings.planner());
        stored.setProperty("signer", settings.signer());
        stored.setProperty("look", settings.look().name());
        stored.setProperty("inspector", Boolean.toString(settings.inspector()));
        if (settings.window() != null) {
            stored.setProperty("window", settings.window().written());
        }
        if (settings.copyFolder() != null) {
            stored.setProperty("copies", settings.copyFolder().toString());
        }
        stored.setProperty("words", String.join("\n", settings.ownWords()));
        stored.setProperty(
                "recent",
                String.join("\n", settings.recent().stream().map(Path::toString).toList()));
        PlacesText.write(places, stored);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var draft = beside("settings.%d.tmp".formatted(ProcessHandle.current().pid()));
            try {
                try (var out = Files.newBufferedWriter(draft)) {
                    stored.store(out, null);
                }
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException outOfReach) {
            // The laptop forgets; the plan is not touched by it.
            System.getLogger(SettingsStore.class.getName())
                    .log(System.Logger.Level.INFO, "Settings were not kept");
        }
    }

    /// A file of this name beside the settings, for other things this laptop remembers.
    public Path beside(String name) {
        return file.resolveSibling(name);
    }

    /// The recent plans that are still there.
    public List<Path> recent() {
        return settings.recent().stream().filter(Files::isRegularFile).toList();
    }

    /// Where settings are kept for the person at this machine.
    public static Path usualPlace() {
        var home = Path.of(System.getProperty("user.home"));
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var appData = System.getenv("APPDATA");
        var folder =
                os.contains("win") && appData != null
                        ? Path.of(appData)
                        : os.contains("mac")
                                ? home.resolve("Library/Application Support")
                                : home.resolve(".config");
        return folder.resolve("forward-plan-workbench").resolve("settings.properties");
    }
}

package org.forwardplan.app.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// The places last visited in each plan, as they stand in the settings file: one entry a plan, one
/// line a place.
final class PlacesText {

    private static final String KEY = "places ";

    private PlacesText() {}

    static Map<Path, List<String>> read(Path file) {
        var stored = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            stored.load(in);
        } catch (IOException | IllegalArgumentException missing) {
            return Map.of();
        }
        var places = new HashMap<Path, List<String>>();
        for (var key : stored.stringPropertyNames()) {
            if (key.startsWith(KEY)) {
                try {
                    var plan = Path.of(key.substring(KEY.length()));
                    places.put(plan, stored.getProperty(key).lines().toList());
                } catch (InvalidPathException foreign) {
                    // A file of another system: nobody can open it here.
                }
            }
        }
        return places;
    }

    static void write(Map<Path, List<String>> places, Properties stored) {
        places.forEach((plan, names) -> stored.setProperty(KEY + plan, String.join("\n", names)));
    }
}

package org.forwardplan.app.settings;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What this laptop remembers.
///
/// @param planner the role that stands in the history, e.g. `Planning lead`
/// @param recent plan files, the latest first
/// @param inspector true while the inspector is shown
/// @param window where the window stood; null before it was ever closed
public record Settings(
        String planner,
        Look look,
        List<Path> recent,
        boolean inspector,
        @Nullable WindowPlace window) {

    public static final Settings FIRST =
            new Settings("Planning lead", Look.LIGHT, List.of(), true, null);

    private static final int REMEMBERED = 12;

    /// How the window looks.
    public enum Look {
        LIGHT,
        DARK
    }

    public Settings {
        recent = List.copyOf(recent);
    }

    public Settings withPlanner(String now) {
        return new Settings(now, look, recent, inspector, window);
    }

    public Settings withLook(Look now) {
        return new Settings(planner, now, recent, inspector, window);
    }

    public Settings withInspector(boolean now) {
        return new Settings(planner, look, recent, now, window);
    }

    public Settings withWindow(WindowPlace now) {
        return new Settings(planner, look, recent, inspector, now);
    }

    /// Puts a file first among the recent ones.
    public Settings opened(Path file) {
        var files = new ArrayList<>(recent);
        files.remove(file);
        files.addFirst(file);
        return new Settings(
                planner,
                look,
                files.subList(0, Math.min(files.size(), REMEMBERED)),
                inspector,
                window);
    }

    public Settings without(Path file) {
        return new Settings(
                planner,
                look,
                recent.stream().filter(it -> !it.equals(file)).toList(),
                inspector,
                window);
    }
}

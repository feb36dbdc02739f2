package org.forwardplan.app.settings;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// What this laptop remembers.
///
/// @param planner the role that stands in the history, e.g. `Planning lead`
/// @param signer the role under which a section was last signed off; empty before one was
/// @param recent plan files, the latest first
/// @param inspector true while the inspector is shown
/// @param window where the window stood; null before it was ever closed
/// @param ownWords words that the planner has added to the dictionary
/// @param copyFolder where copies of all plans are kept; null where each has its own beside it
public record Settings(
        String planner,
        String signer,
        Look look,
        List<Path> recent,
        boolean inspector,
        @Nullable WindowPlace window,
        List<String> ownWords,
        @Nullable Path copyFolder) {

    public static final Settings FIRST =
            new Settings("Planning lead", "", Look.LIGHT, List.of(), true, null, List.of(), null);

    private static final int REMEMBERED = 12;

    /// How the window looks.
    public enum Look {
        LIGHT,
        DARK
    }

    public Settings {
        recent = List.copyOf(recent);
        ownWords = List.copyOf(ownWords);
    }

    public Settings withPlanner(String now) {
        return new Settings(now, signer, look, recent, inspector, window, ownWords, copyFolder);
    }

    public Settings withSigner(String now) {
        return new Settings(planner, now, look, recent, inspector, window, ownWords, copyFolder);
    }

    public Settings withLook(Look now) {
        return new Settings(planner, signer, now, recent, inspector, window, ownWords, copyFolder);
    }

    public Settings withInspector(boolean now) {
        return new Settings(planner, signer, look, recent, now, window, ownWords, copyFolder);
    }

    public Settings withWindow(WindowPlace now) {
        return new Settings(planner, signer, look, recent, inspector, now, ownWords, copyFolder);
    }

    /// @param now null for the usual place beside each plan
    public Settings withCopyFolder(@Nullable Path now) {
        return new Settings(planner, signer, look, recent, inspector, window, ownWords, now);
    }

    /// Each word once, in the order of the alphabet.
    public Settings knowing(String word) {
        var words = new TreeSet<>(ownWords);
        words.add(word);
        return new Settings(
                planner, signer, look, recent, inspector, window, List.copyOf(words), copyFolder);
    }

    /// Puts a file first among the recent ones.
    public Settings opened(Path file) {
        var files = new ArrayList<>(recent);
        files.remove(file);
        files.addFirst(file);
        return new Settings(
                planner,
                signer,
                look,
                files.subList(0, Math.min(files.size(), REMEMBERED)),
                inspector,
                window,
                ownWords,
                copyFolder);
    }

    public Settings without(Path file) {
        return new Settings(
                planner,
                signer,
                look,
                recent.stream().filter(it -> !it.equals(file)).toList(),
                inspector,
                window,
                ownWords,
                copyFolder);
    }
}

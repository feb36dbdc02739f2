package org.forwardplan.app.files;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Answers each question for a file with the one the test has laid ready; without one, the planner
/// has changed their mind.
public final class AnsweredFiles implements FileDialogs {

    private final List<String> asked = new ArrayList<>();
    private final List<Path> shown = new ArrayList<>();
    private final List<String> browsed = new ArrayList<>();
    private @Nullable Path answer;
    private @Nullable Path kept;

    public void answer(@Nullable Path file) {
        answer(file, file);
    }

    /// @param opened where a file to open is asked for
    /// @param saved where it is asked what to save as
    public void answer(@Nullable Path opened, @Nullable Path saved) {
        answer = opened;
        kept = saved;
    }

    /// The questions, e.g. `Keep the new plan as: Newham.fplan`.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /// The files opened in the program that reads them.
    public List<Path> shown() {
        return List.copyOf(shown);
    }

    @Override
    public Optional<Path> open(String title, Type type) {
        asked.add("%s (%s)".formatted(title, type.extension()));
        return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, Type type) {
        asked.add("%s: %s".formatted(title, suggestedName));
        return Optional.ofNullable(kept);
    }

    /// The web addresses opened.
    public List<String> browsed() {
        return List.copyOf(browsed);
    }

    @Override
    public void browse(String address) {
        browsed.add(address);
    }

    @Override
    public Optional<Path> folder(String title) {
        asked.add(title);
        return Optional.ofNullable(answer);
    }

    @Override
    public void show(Path file) {
        shown.add(file);
    }
}

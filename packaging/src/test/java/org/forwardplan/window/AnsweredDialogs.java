package org.forwardplan.window;

import org.forwardplan.app.files.FileDialogs;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The file dialogs of a test: each gives the next answer that was laid ready, and is cancelled
/// where there is none.
final class AnsweredDialogs implements FileDialogs {

    private final Deque<Path> answers = new ArrayDeque<>();
    private final List<Path> shown = new ArrayList<>();

    void willChoose(Path file) {
        answers.add(file);
    }

    /// The files the planner asked to see.
    List<Path> shown() {
        return List.copyOf(shown);
    }

    @Override
    public Optional<Path> open(String title, Type type) {
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, Type type) {
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public void show(Path file) {
        shown.add(file);
    }

    @Override
    public void browse(String address) {}
}

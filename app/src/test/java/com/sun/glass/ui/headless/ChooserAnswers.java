package com.sun.glass.ui.headless;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/// What the planner in a test will choose when the next file or folder chooser opens. A chooser for
/// which nothing was said is cancelled.
public final class ChooserAnswers {

    private static final Deque<List<File>> ANSWERS = new ArrayDeque<>();

    private ChooserAnswers() {}

    /// Call it before the chooser opens; several calls answer several choosers in turn. No file
    /// means "cancelled".
    public static synchronized void willChoose(Path... files) {
        ANSWERS.add(Stream.of(files).map(Path::toFile).toList());
    }

    public static synchronized void forget() {
        ANSWERS.clear();
    }

    static synchronized List<File> next() {
        return ANSWERS.isEmpty() ? List.of() : ANSWERS.remove();
    }
}

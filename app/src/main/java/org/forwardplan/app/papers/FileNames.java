package org.forwardplan.app.papers;

import java.nio.file.Path;
import java.util.Locale;

/// Names of files, from the titles of papers.
final class FileNames {

    private FileNames() {}

    /// `Joint Forward Plan: an introduction` becomes `joint-forward-plan-an-introduction`.
    static String of(String title) {
        var name =
                title.toLowerCase(Locale.UK)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
        return name.isEmpty() ? "paper" : name;
    }

    /// `docx` of `paper.docx`.
    static String ending(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}

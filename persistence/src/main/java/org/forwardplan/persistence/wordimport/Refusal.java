package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.journal.StorageException;
import org.forwardplan.persistence.packages.FileRefusal;

import java.nio.file.Path;

/// Says in plain words why a file cannot be imported, and what to do. Nothing has changed then.
final class Refusal {

    static final FileRefusal DOCUMENT =
            new FileRefusal(
                    "Word document",
                    "Choose a Word document (.docx) in it.",
                    "Choose a Word document (.docx), or open this file in the program it belongs to"
                            + " and save it as one.",
                    "Open it in Word, take the password off (File, Info, Protect Document), save it"
                            + " and try again.",
                    "Open it in Word, save it again as a Word document (.docx), then use that"
                            + " file.",
                    "Word cannot open it",
                    "Split it in Word into several documents and use them one after the other.");

    private Refusal() {}

    static StorageException old(Path file) {
        return new StorageException(
                "“%s” is a Word document of the kind used before 2007 (.doc)"
                        .formatted(file.getFileName()),
                "Open it in Word and save it as a Word document (.docx), then use that file.");
    }
}

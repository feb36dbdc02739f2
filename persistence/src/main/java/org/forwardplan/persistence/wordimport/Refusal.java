package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.journal.StorageException;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// Says in plain words why a file cannot be imported, and what to do. Nothing has changed then.
final class Refusal {

    private static final String SAVE_AGAIN =
            "Open it in Word, save it again as a Word document (.docx), then use that file.";

    private Refusal() {}

    static StorageException missing(Path file, Throwable cause) {
        return new StorageException(
                "There is no file “%s”".formatted(file),
                "Check the name and the folder, then try again.",
                cause);
    }

    static StorageException folder(Path file) {
        return new StorageException(
                "“%s” is a folder".formatted(file.getFileName()),
                "Choose a Word document (.docx) in it.");
    }

    static StorageException unreadable(Path file, Throwable cause) {
        return new StorageException(
                "“%s” cannot be read: another program may have it open, or it is not yours to read"
                        .formatted(file.getFileName()),
                "Close it there, or copy it to a folder of your own, then try again.",
                cause);
    }

    static StorageException empty(Path file) {
        return new StorageException(
                "“%s” is empty: it holds nothing at all".formatted(file.getFileName()),
                "Ask whoever sent it to send it again.");
    }

    static StorageException locked(Path file) {
        return new StorageException(
                "“%s” is protected with a password".formatted(file.getFileName()),
                "Open it in Word, take the password off (File, Info, Protect Document), save it and"
                        + " try again.");
    }

    static StorageException old(Path file) {
        return new StorageException(
                "“%s” is a Word document of the kind used before 2007 (.doc)"
                        .formatted(file.getFileName()),
                "Open it in Word and save it as a Word document (.docx), then use that file.");
    }

    static StorageException otherKind(Path file, String what) {
        return new StorageException(
                "“%s” is not a Word document: it is %s".formatted(file.getFileName(), what),
                "Choose a Word document (.docx), or open this file in the program it belongs to and"
                        + " save it as one.");
    }

    static StorageException broken(Path file, @Nullable Throwable cause) {
        return new StorageException(
                "“%s” is damaged: part of it is missing or cannot be read"
                        .formatted(file.getFileName()),
                SAVE_AGAIN + " If Word cannot open it either, ask for it again.",
                cause);
    }

    static StorageException tooLarge(Path file, String what) {
        return new StorageException(
                "“%s” is too large: %s".formatted(file.getFileName(), what),
                "Split it in Word into several documents and use them one after the other.");
    }

    static StorageException suspect(Path file, String what) {
        return new StorageException(
                "“%s” was not opened because %s, which no document needs"
                        .formatted(file.getFileName(), what),
                "Do not trust this file. If you know where it comes from: " + SAVE_AGAIN);
    }
}

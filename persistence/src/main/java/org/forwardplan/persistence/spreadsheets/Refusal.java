package org.forwardplan.persistence.spreadsheets;

import org.forwardplan.model.journal.StorageException;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// Says in plain words why a file cannot be taken in, and what to do. Nothing has changed then.
final class Refusal {

    private static final String SAVE_AGAIN =
            "Open it in the program it was made with, save it as an Excel workbook (.xlsx), then"
                    + " use that file.";

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
                "Choose a spreadsheet (.xlsx) in it.");
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
                "Open it in Excel, take the password off (File, Info, Protect Workbook), save it"
                        + " and try again.");
    }

    static StorageException otherKind(Path file, String what) {
        return new StorageException(
                "“%s” is not a spreadsheet: it is %s".formatted(file.getFileName(), what),
                "Choose an Excel workbook (.xlsx), or a file of comma-separated values (.csv).");
    }

    static StorageException binary(Path file) {
        return new StorageException(
                "“%s” is a binary Excel workbook (.xlsb)".formatted(file.getFileName()),
                SAVE_AGAIN);
    }

    static StorageException tooOld(Path file, Throwable cause) {
        return new StorageException(
                "“%s” is a workbook of the kind used before 1997".formatted(file.getFileName()),
                SAVE_AGAIN,
                cause);
    }

    static StorageException openQuote(Path file, int row) {
        return new StorageException(
                "A quotation mark is opened in row %,d of “%s” and never closed"
                        .formatted(row, file.getFileName()),
                "See to that row in the program the file was made with, and save it as an Excel"
                        + " workbook (.xlsx).");
    }

    static StorageException broken(Path file, @Nullable Throwable cause) {
        return new StorageException(
                "“%s” is damaged: part of it is missing or cannot be read"
                        .formatted(file.getFileName()),
                SAVE_AGAIN + " If it cannot be opened there either, ask for it again.",
                cause);
    }

    static StorageException tooLarge(Path file, String what) {
        return new StorageException(
                "“%s” is too large: %s".formatted(file.getFileName(), what),
                "Send back the sheets that were asked for, without what was added to them.");
    }

    static StorageException suspect(Path file, String what) {
        return new StorageException(
                "“%s” was not opened because %s, which no spreadsheet needs"
                        .formatted(file.getFileName(), what),
                "Do not trust this file. If you know where it comes from: " + SAVE_AGAIN);
    }
}

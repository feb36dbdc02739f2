package org.forwardplan.persistence.spreadsheets;

import org.forwardplan.model.journal.StorageException;
import org.forwardplan.persistence.packages.FileRefusal;

import java.nio.file.Path;

/// Says in plain words why a file cannot be taken in, and what to do. Nothing has changed then.
final class Refusal {

    private static final String SAVE_AGAIN =
            "Open it in the program it was made with, save it as an Excel workbook (.xlsx), then"
                    + " use that file.";

    static final FileRefusal SPREADSHEET =
            new FileRefusal(
                    "spreadsheet",
                    "Choose a spreadsheet (.xlsx) in it.",
                    "Choose an Excel workbook (.xlsx), or a file of comma-separated values (.csv).",
                    "Open it in Excel, take the password off (File, Info, Protect Workbook), save"
                            + " it and try again.",
                    SAVE_AGAIN,
                    "it cannot be opened there",
                    "Send back the sheets that were asked for, without what was added to them.");

    private Refusal() {}

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
}

package org.forwardplan.model.spreadsheets;

import org.forwardplan.model.jobs.Progress;

import java.nio.file.Path;

/// Takes in a spreadsheet that somebody sent: Excel of any year, LibreOffice or comma-separated
/// text. Told apart by what is in the file, not by its name; nothing in it is ever run.
@FunctionalInterface
public interface SpreadsheetReader {

    /// @throws org.forwardplan.model.journal.StorageException if it is no spreadsheet, is protected
    ///   by a password, is broken, is larger than any return, or is written to harm
    /// @throws java.util.concurrent.CancellationException if cancelled
    Spreadsheet read(Path file, Progress progress);
}

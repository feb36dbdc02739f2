package org.forwardplan.model.workbooks;

import org.forwardplan.model.jobs.Progress;

import java.nio.file.Path;

/// Turns a workbook into a spreadsheet file.
public interface WorkbookWriter {

    /// Writes beside the target and moves over it: a file that was there stays as it was until the
    /// new one is whole.
    ///
    /// @throws org.forwardplan.model.journal.StorageException if it cannot be written
    /// @throws java.util.concurrent.CancellationException if cancelled; the target is untouched and
    ///   nothing is left behind
    void write(Workbook workbook, Path target, Progress progress);
}

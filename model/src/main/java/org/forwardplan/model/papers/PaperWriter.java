package org.forwardplan.model.papers;

import org.forwardplan.model.jobs.Progress;

import java.nio.file.Path;

/// Turns a paper into a document.
public interface PaperWriter {

    /// Writes beside the target and moves over it: a file that was there stays as it was until the
    /// new one is whole.
    ///
    /// @throws org.forwardplan.model.journal.StorageException if it cannot be written
    /// @throws java.util.concurrent.CancellationException if cancelled; the target is untouched and
    ///   nothing is left behind
    void write(Paper paper, Path target, Progress progress);
}

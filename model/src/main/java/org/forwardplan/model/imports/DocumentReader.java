package org.forwardplan.model.imports;

import org.forwardplan.model.jobs.Progress;

import java.nio.file.Path;

/// Reads a document that was written elsewhere, for what it says.
public interface DocumentReader {

    /// Changes nothing and fetches nothing from outside the file.
    ///
    /// @throws org.forwardplan.model.journal.StorageException where it cannot be read, with what to
    ///   do about it
    /// @throws java.util.concurrent.CancellationException where the planner has cancelled
    Imported read(Path file, Progress progress);
}

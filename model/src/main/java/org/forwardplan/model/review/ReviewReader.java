package org.forwardplan.model.review;

import org.forwardplan.model.jobs.Progress;

import java.nio.file.Path;

/// Reads a Word document that came back from a review.
public interface ReviewReader {

    /// @throws org.forwardplan.model.journal.StorageException where it is no Word document or
    ///   cannot be read, with what to do about it
    /// @throws java.util.concurrent.CancellationException where the planner has cancelled
    ReturnedFile readReturned(Path file, Progress progress);
}

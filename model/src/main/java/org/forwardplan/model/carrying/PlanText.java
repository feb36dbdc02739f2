package org.forwardplan.model.carrying;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.ReadPlan;

import java.nio.file.Path;

/// Everything in a plan as text that any program can read: the way out of this one, and into a
/// later version of it.
public interface PlanText {

    String EXTENSION = ".zip";

    /// Writes all of a plan, over what was there before.
    ///
    /// @throws org.forwardplan.model.journal.StorageException if it cannot be written; nothing is
    ///   left behind, and what was there before stays
    void write(ReadPlan content, Path target, Progress progress);

    /// Reads all of a plan; writes nothing.
    ///
    /// @throws org.forwardplan.model.journal.StorageException if it is not such an export, was made
    ///   by a newer version, is damaged, or holds more than this program can take in
    ReadPlan read(Path zip, Progress progress);
}

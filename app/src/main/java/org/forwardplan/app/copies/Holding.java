package org.forwardplan.app.copies;

import org.forwardplan.app.baselines.Differences;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.journal.StorageException;

/// What is known of the copy that is chosen.
sealed interface Holding {

    /// No copy is chosen.
    record Nothing() implements Holding {}

    record BeingRead() implements Holding {}

    /// It has been read, and compared with the plan as it is now.
    record Known(ReadPlan read, Differences since) implements Holding {}

    record Unreadable(StorageException why) implements Holding {}
}

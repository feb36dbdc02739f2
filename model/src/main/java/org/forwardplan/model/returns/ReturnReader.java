package org.forwardplan.model.returns;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.plan.PartnerReturn;

import java.nio.file.Path;

/// Reads spreadsheet files that come back, whatever program saved them.
public interface ReturnReader {

    /// Changes nothing and runs nothing.
    ///
    /// @throws org.forwardplan.model.journal.StorageException if it is no spreadsheet, is damaged,
    ///   protected by a password or more than can be read
    ReturnedBook read(Path file, Progress progress);

    /// Reads a file that was kept with the plan.
    ReturnedBook read(PartnerReturn kept, Progress progress);
}

package org.forwardplan.model.copies;

import org.forwardplan.model.copies.PlanCopy.Why;
import org.forwardplan.model.journal.StorageException;

import java.nio.file.Path;
import java.util.List;

/// Where the copies of plans are kept. All methods take their time and may be called on any thread.
public interface PlanCopies {

    /// The copies there are of a plan, newest first. The plan itself is not touched and may be gone
    /// or damaged.
    List<PlanCopy> of(Path plan);

    /// Copies a plan that is open here, as the disk holds it now, reads the copy through, and lets
    /// go of copies that have had their time. Nobody who edits waits for it.
    ///
    /// @throws StorageException if it cannot be made; nothing is left of it
    PlanCopy make(Path plan, Why why);

    /// Puts a copy in the place of a plan file that can no longer be opened. The damaged file is
    /// kept beside it, byte for byte.
    ///
    /// @return where the damaged file is now
    /// @throws StorageException if the copy cannot be read, the plan still can be, or either cannot
    ///   be written; the plan file is then as it was
    Path replaceDamaged(Path plan, PlanCopy copy);
}

package org.forwardplan.model.copies;

import org.forwardplan.model.copies.PlanCopy.Why;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.journal.StorageException;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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

    /// Keeps a state that the plan open here is in or has just been in, without reading the file
    /// again; where that state is the newest copy already, that copy is the answer.
    ///
    /// @throws StorageException if it cannot be made; nothing is left of it
    PlanCopy keep(Path plan, ReadPlan state, Why why);

    /// The folder in which copies of a plan are kept; it may not be there yet.
    Path folder(Path plan);

    /// The same copies, kept in this folder from now on; those in the folder beside the plan are
    /// still found.
    ///
    /// @param folder null for the usual place beside each plan
    PlanCopies in(@Nullable Path folder);

    /// The same copies, as whoever knows this password sees them.
    PlanCopies with(Password password);

    /// Puts a copy in the place of a plan file that can no longer be opened. The damaged file is
    /// kept beside it, byte for byte.
    ///
    /// @return where the damaged file is now
    /// @throws StorageException if the copy cannot be read, the plan still can be, or either cannot
    ///   be written; the plan file is then as it was
    Path replaceDamaged(Path plan, PlanCopy copy);

    /// Finds the best state to which a damaged plan can be brought back. Nothing is changed.
    ///
    /// @return empty where nothing can be read, neither in the file nor in any copy
    /// @throws StorageException if the file or a copy opens with a password, or the disk fails
    Optional<Recovery> recover(Path plan, Progress progress);

    /// Puts a recovered state in the place of the damaged file, which is kept beside it, byte for
    /// byte. What was encrypted is encrypted again.
    ///
    /// @return where the damaged file is now
    /// @throws StorageException if the plan can be read after all, or nothing can be written; the
    ///   plan file is then as it was
    Path putBack(Path plan, Recovery recovery);

    /// True where the password that is known opens a copy of this plan: if it does not open the
    /// plan, that is damaged.
    boolean provesPassword(Path plan);
}

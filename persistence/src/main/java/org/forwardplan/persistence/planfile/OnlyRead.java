package org.forwardplan.persistence.planfile;

import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.ReadOnly;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Plan;

import java.nio.file.Path;
import java.util.Optional;

/// A plan as it stood in its file when it was read.
///
/// @param why nothing can be changed in it
record OnlyRead(Path file, ReadPlan read, ReadOnly why, boolean isEncrypted)
        implements PlanRepository {

    @Override
    public Plan plan() {
        return read.plan();
    }

    @Override
    public Optional<ReadOnly> readOnly() {
        return Optional.of(why);
    }

    /// @throws StorageException always
    @Override
    public JournalEntry record(Edit edit) {
        throw new StorageException(why.sentence(), why.wayOut());
    }

    @Override
    public Journal journal() {
        return read.journal();
    }

    /// Nothing is held.
    @Override
    public void close() {}
}

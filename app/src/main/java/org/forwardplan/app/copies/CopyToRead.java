package org.forwardplan.app.copies;

import org.forwardplan.model.copies.PlanCopy;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.ReadOnly;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.plan.Plan;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/// An earlier copy of a plan in the window: read, searched and copied from, but never changed.
///
/// @param of the plan itself
public record CopyToRead(PlanCopy copy, Path of, ReadPlan read, ZoneId zone)
        implements PlanRepository {

    @Override
    public Path file() {
        return copy.file();
    }

    @Override
    public Plan plan() {
        return read.plan();
    }

    @Override
    public Optional<ReadOnly> readOnly() {
        return Optional.of(
                new ReadOnly(
                        ReadOnly.Reason.COPY,
                        "This is the plan as it was on %s."
                                .formatted(CopyWords.when(copy.at(), zone)),
                        "Go back to the plan to change it."));
    }

    @Override
    public JournalEntry record(Edit edit) {
        throw new IllegalStateException("A copy stays as it is");
    }

    @Override
    public Journal journal() {
        return read.journal();
    }

    @Override
    public void close() {}
}

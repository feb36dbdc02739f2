package org.forwardplan.app.openplan;

import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanItem;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A plan file that is forgotten when the test ends.
public final class MemoryRepository implements PlanRepository {

    private final List<JournalEntry> entries = new ArrayList<>();
    private Plan plan;
    private boolean full;

    public MemoryRepository(Plan plan) {
        this.plan = plan;
    }

    public static MemoryRepository holding(PlanItem... items) {
        return new MemoryRepository(Plan.of(Stream.of(items)));
    }

    /// From now on nothing can be stored.
    public void fill() {
        full = true;
    }

    @Override
    public Path file() {
        return Path.of("Test.fplan");
    }

    @Override
    public Plan plan() {
        return plan;
    }

    @Override
    public JournalEntry record(Edit edit) {
        var next = plan.after(edit.change());
        var entry = explain(edit);
        plan = next;
        return entry;
    }

    @Override
    public JournalEntry explain(Edit edit) {
        if (full) {
            throw new StorageException("The disk is full", "Free some space");
        }
        var entry = new JournalEntry(entries.size() + 1L, edit);
        entries.add(entry);
        return entry;
    }

    /// An entry that leaves everything as it is.
    public void explainNothing() {
        explain(
                new Edit(
                        Instant.EPOCH,
                        "",
                        Edit.Act.DONE,
                        "Nothing",
                        new PlanChange.Together(List.of())));
    }

    @Override
    public Journal journal() {
        return new Journal(entries);
    }

    @Override
    public void close() {}
}

package org.forwardplan.model.editing;

import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A plan file that is none: for tests of what is done to a plan. Its disk can be full.
final class PlanInMemory implements PlanRepository {

    private final List<JournalEntry> entries = new ArrayList<>();
    private Plan plan;
    private boolean full;

    PlanInMemory(Plan plan) {
        this.plan = plan;
    }

    void fillDisk() {
        full = true;
    }

    void clearDisk() {
        full = false;
    }

    @Override
    public Path file() {
        return Path.of("Riverside.fplan");
    }

    @Override
    public Plan plan() {
        return plan;
    }

    @Override
    public JournalEntry record(Edit edit) {
        if (full) {
            throw new StorageException("The disk is full", "Make room");
        }
        plan = plan.after(edit.change());
        var entry = new JournalEntry(entries.size() + 1, edit);
        entries.add(entry);
        return entry;
    }

    @Override
    public Journal journal() {
        return new Journal(entries);
    }

    @Override
    public void close() {}
}

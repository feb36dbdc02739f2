package org.forwardplan.app.cli;

import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps edits in memory and a real file for each plan, whose text says which one it is.
public final class FakePlanFiles implements PlanFiles {

    private final Map<String, List<JournalEntry>> journals = new HashMap<>();

    @Override
    public PlanRepository create(Path file, Edit first) {
        if (Files.exists(file)) {
            throw new StorageException(
                    "There is a file %s already".formatted(file), "Choose another name.");
        }
        var key = "plan " + journals.size();
        journals.put(key, new ArrayList<>());
        try {
            Files.writeString(file, key);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var repository = new Repository(file, journals.get(key));
        repository.record(first);
        return repository;
    }

    @Override
    public PlanRepository open(Path file) {
        try {
            var journal = journals.get(Files.readString(file));
            if (journal == null) {
                throw new StorageException(
                        "%s is not a plan file".formatted(file),
                        "Choose a file that ends in .fplan");
            }
            return new Repository(file, journal);
        } catch (IOException gone) {
            throw new StorageException(
                    "There is no file %s".formatted(file), "Check its name and folder", gone);
        }
    }

    @Override
    public PlanRepository openToRead(Path file) {
        return open(file);
    }

    @Override
    public ReadPlan read(Path file) {
        var repository = open(file);
        return new ReadPlan(repository.plan(), repository.journal());
    }

    private record Repository(Path file, List<JournalEntry> entries) implements PlanRepository {

        @Override
        public Plan plan() {
            var plan = Plan.EMPTY;
            for (var entry : entries) {
                plan = plan.after(entry.edit().change());
            }
            return plan;
        }

        @Override
        public JournalEntry record(Edit edit) {
            entries.add(new JournalEntry(entries.size() + 1, edit));
            return entries.getLast();
        }

        @Override
        public Journal journal() {
            return new Journal(entries);
        }

        @Override
        public void close() {}
    }
}

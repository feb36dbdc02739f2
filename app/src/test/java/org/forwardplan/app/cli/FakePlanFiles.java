package org.forwardplan.app.cli;

import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.ReadOnly;
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
import java.util.Optional;
import java.util.function.LongConsumer;

/// Keeps edits in memory and a real file for each plan, whose text says which one it is.
public final class FakePlanFiles implements PlanFiles {

    private final Map<String, List<JournalEntry>> journals = new HashMap<>();
    private final Map<Path, ReadOnly> held = new HashMap<>();

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
        var why = held.get(file);
        if (why != null) {
            throw new StorageException(why.sentence(), why.wayOut()).butReadable();
        }
        return reach(file);
    }

    private PlanRepository reach(Path file) {
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

    /// From now on somebody else has it open.
    public void hold(Path file) {
        held.put(
                file,
                new ReadOnly(
                        ReadOnly.Reason.HELD,
                        file.getFileName() + " has been open since 9",
                        "Close it there."));
    }

    public void release(Path file) {
        held.remove(file);
    }

    @Override
    public PlanRepository openToRead(Path file) {
        var why = held.get(file);
        return why == null ? reach(file) : new OnlyRead(reach(file), why);
    }

    private record OnlyRead(PlanRepository inner, ReadOnly why) implements PlanRepository {

        @Override
        public Path file() {
            return inner.file();
        }

        @Override
        public Plan plan() {
            return inner.plan();
        }

        @Override
        public Optional<ReadOnly> readOnly() {
            return Optional.of(why);
        }

        @Override
        public JournalEntry record(Edit edit) {
            throw new StorageException(why.sentence(), why.wayOut());
        }

        @Override
        public Journal journal() {
            return inner.journal();
        }

        @Override
        public void close() {}
    }

    @Override
    public PlanFiles with(Password password) {
        return this;
    }

    @Override
    public void write(Path file, ReadPlan content, LongConsumer written) {
        var entries = content.journal().entries();
        create(file, entries.getFirst().edit());
        try {
            journals.put(Files.readString(file), new ArrayList<>(entries));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public ReadPlan read(Path file) {
        var repository = reach(file);
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

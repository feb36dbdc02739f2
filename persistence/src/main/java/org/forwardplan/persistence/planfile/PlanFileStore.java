package org.forwardplan.persistence.planfile;

import org.flywaydb.core.api.FlywayException;
import org.forwardplan.model.copies.PlanCopies;
import org.forwardplan.model.copies.PlanCopy;
import org.forwardplan.model.copies.Salvaged;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.persistence.planfile.PlanDatabase.Mode;
import org.forwardplan.persistence.planfile.ReadThrough.Mark;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

/// Plans in files on this computer, each an embedded database.
public final class PlanFileStore implements PlanFiles {

    private final Clock clock;
    private final Format format;
    private final String below;
    private final Predicate<Path> writable;
    private final Key key;
    private final OpenKeys keys;
    private final Function<Path, List<PlanCopy>> copies;

    public PlanFileStore(Clock clock) {
        this(clock, Format.CURRENT, "", Files::isWritable);
    }

    /// @param below the database's file system that holds the files; empty for the usual one
    /// @param writable says which files and folders may be written to
    PlanFileStore(Clock clock, Format format, String below, Predicate<Path> writable) {
        this(clock, format, below, writable, Key.NONE, new OpenKeys(), _ -> List.of());
    }

    /// @param key encrypts what is made, and opens what is encrypted
    private PlanFileStore(
            Clock clock,
            Format format,
            String below,
            Predicate<Path> writable,
            Key key,
            OpenKeys keys,
            Function<Path, List<PlanCopy>> copies) {
        this.clock = clock;
        this.format = format;
        this.below = below;
        this.writable = writable;
        this.key = key;
        this.keys = keys;
        this.copies = copies;
    }

    @Override
    public PlanFileStore with(Password password) {
        return new PlanFileStore(clock, format, below, writable, Key.of(password), keys, copies);
    }

    /// The same plans. Where the system lets nobody read one that is open elsewhere, the newest of
    /// its copies is opened to read.
    public PlanFileStore fallingBackOn(PlanCopies kept) {
        return new PlanFileStore(clock, format, below, writable, key, keys, kept::of);
    }

    @Override
    public PlanRepository create(Path named, Edit first) {
        return opened(
                make(
                        named,
                        new ReadPlan(
                                Plan.EMPTY.after(first.change()),
                                new Journal(List.of(new JournalEntry(1, first)))),
                        _ -> {}));
    }

    @Override
    public void write(Path file, ReadPlan content, LongConsumer written) {
        make(file, content, written);
    }

    private Path make(Path named, ReadPlan content, LongConsumer written) {
        var wanted = named.toAbsolutePath().normalize();
        NamedFile.refuseOthers(wanted);
        if (Files.exists(wanted)) {
            throw Trouble.exists(wanted);
        }
        refuseFolder(wanted.getParent());
        try {
            var file = wanted.getParent().toRealPath().resolve(wanted.getFileName());
            var draft = Siblings.draft(file);
            try {
                new WholePlan(format, below, key).write(draft, content, clock.instant(), written);
                Files.move(draft, file);
            } finally {
                Siblings.clear(draft);
            }
            return file;
        } catch (SQLException | DataAccessException | FlywayException | IOException failed) {
            throw Diagnosis.ofSaving(wanted, failed);
        }
    }

    /// Opens a file made just now; where that fails, nothing is to be left of it.
    private PlanRepository opened(Path file) {
        try {
            return shared(file, key, null);
        } catch (StorageException failed) {
            Siblings.discard(file);
            throw failed;
        }
    }

    @Override
    public PlanRepository open(Path named) {
        var file = NamedFile.found(named);
        if (!writable.test(file)) {
            throw Trouble.readOnly(file);
        }
        var name = PlanFileSystem.name(below, file);
        if (PlanFileSystem.isOpen(name)) {
            throw Trouble.inUse(file, null);
        }
        var needed = key.neededFor(file, file);
        var mark = mark(file);
        var sound = readThrough(file, name, needed);
        if (sound.version() > format.version()) {
            throw Trouble.newer(file);
        }
        if (sound.version() < format.version()) {
            refuseFolder(file.getParent());
            new Update(format, below, needed).run(file, Siblings.beforeUpdate(file, clock));
        }
        return shared(file, needed, mark.equals(mark(file)) ? sound : null);
    }

    private static Mark mark(Path file) {
        try {
            return Mark.of(file);
        } catch (IOException failed) {
            throw Diagnosis.ofOpening(file, failed);
        }
    }

    /// Opens a file of the current format and tells everybody else so.
    ///
    /// @param before what it held when it was read through, where nobody has written it since
    private PlanRepository shared(Path file, Key needed, @Nullable ReadThrough before) {
        return H2PlanRepository.open(
                file, below, needed, keys, Presence.here(OffsetDateTime.now(clock)), before);
    }

    @Override
    public PlanRepository openToRead(Path named) {
        return new Reading(format, below, writable, key, copies).read(NamedFile.found(named));
    }

    @Override
    public ReadPlan read(Path named) {
        return new Reading(format, below, writable, key, _ -> List.of())
                .read(NamedFile.found(named))
                .read();
    }

    /// Copies a plan that is open here as the disk holds it now, and reads the copy through. Nobody
    /// who edits waits for it.
    ///
    /// @param target a plan file that does not exist yet, on a disk of this computer
    /// @throws StorageException if it cannot be copied; nothing is left of it
    public ReadPlan snapshot(Path open, Path target) {
        return new OpenPlanCopies(format, below, keys).snapshot(open, target);
    }

    /// Writes a state that the plan open here was in, encrypted as that plan is, and reads it
    /// again.
    ///
    /// @param target a plan file that does not exist yet
    /// @throws StorageException if it cannot be written; nothing is left of it
    public void keep(Path open, Path target, ReadPlan state) {
        new OpenPlanCopies(format, below, keys).keep(open, target, state, clock.instant());
    }

    /// What can still be read in a damaged plan file. The file is not changed.
    ///
    /// @throws StorageException if the disk fails, or the file is encrypted and opens with a
    ///   password
    public Salvaged salvage(Path damaged, Progress progress) {
        try {
            return new Salvage(format, below, key).of(damaged, progress);
        } catch (IOException failed) {
            throw Diagnosis.ofOpening(damaged, failed);
        }
    }

    /// True where the password that is known brings to light what a plan is made of, though the
    /// file cannot be opened with it: it is the right one, and the file is damaged.
    public boolean decrypts(Path file) {
        try {
            return isEncrypted(file) && !key.isNone() && !StoreHeader.of(file, key).isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// True where nobody can read the file without its password.
    public static boolean isEncrypted(Path file) {
        return Key.isEncrypted(file);
    }

    /// Reads the file through without writing to it, so that one that cannot be opened stays as it
    /// is.
    private ReadThrough readThrough(Path file, String name, Key needed) {
        try (var database = PlanDatabase.open(name, Mode.READ, needed)) {
            return ReadThrough.of(database.sql(), format);
        } catch (SQLException
                | DataAccessException
                | IllegalArgumentException
                | IOException failed) {
            if (Diagnosis.isUnfinished(name, failed)) {
                return new ReadingAside(format, below, needed).readThrough(file);
            }
            throw Diagnosis.ofOpening(file, failed);
        }
    }

    private void refuseFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw Trouble.noFolder(folder);
        }
        if (!writable.test(folder)) {
            throw Trouble.lockedFolder(folder);
        }
    }
}

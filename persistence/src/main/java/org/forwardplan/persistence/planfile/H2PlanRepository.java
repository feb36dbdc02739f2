package org.forwardplan.persistence.planfile;

import org.flywaydb.core.api.FlywayException;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.persistence.planfile.PlanDatabase.Mode;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/// An open plan file.
///
/// After a failure the database may have let go of the file, so it is opened afresh for the next
/// request: once there is room on the disk again, the planner can simply go on.
final class H2PlanRepository implements PlanRepository {

    private static final Logger LOG = Logger.getLogger(H2PlanRepository.class.getName());

    private final Path file;
    private final String name;
    private final String below;
    private @Nullable Object identity;
    private Key key;
    private final OpenKeys keys;
    private final KeptJournal journal;
    private final PresenceFile presence;
    private PlanDatabase database;
    private Plan plan;
    private long last;
    private boolean sound = true;

    private H2PlanRepository(
            Path file,
            String below,
            Key key,
            OpenKeys keys,
            PlanDatabase database,
            @Nullable ReadThrough before)
            throws IOException {
        this.file = file;
        this.below = below;
        this.name = PlanFileSystem.name(below, file);
        this.key = key.copy();
        this.keys = keys;
        this.identity = identity(file);
        this.presence = PresenceFile.beside(file);
        this.database = database;
        this.last = JournalTable.last(database.sql());
        this.plan = ReadThrough.plan(before, database.sql(), last);
        var opened = last;
        this.journal = new KeptJournal(() -> read(opened));
    }

    /// Opens a file of the current format, for writing.
    ///
    /// @param below the file system that holds the file; empty for the usual one
    /// @param key of the file
    /// @param keys learns the key for as long as the plan is open
    /// @param who tells everybody else who has it open
    /// @param before what the file held when it was read through; null where it was not
    static H2PlanRepository open(
            Path file,
            String below,
            Key key,
            OpenKeys keys,
            Presence who,
            @Nullable ReadThrough before) {
        try {
            var name = PlanFileSystem.name(below, file);
            var database = PlanDatabase.open(name, Mode.WRITE, key);
            var opened = false;
            try {
                var repository = new H2PlanRepository(file, below, key, keys, database, before);
                repository.presence.write(who);
                keys.opened(name, repository.key);
                opened = true;
                return repository;
            } finally {
                if (!opened) {
                    database.close();
                }
            }
        } catch (SQLException | DataAccessException | IOException failed) {
            throw Diagnosis.ofOpening(file, failed);
        }
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public Plan plan() {
        return plan;
    }

    @Override
    public long last() {
        return last;
    }

    @Override
    public synchronized JournalEntry record(Edit edit) {
        var next = plan.after(edit.change());
        var entry = added(edit, H2PlanRepository::store);
        plan = next;
        return entry;
    }

    @Override
    public synchronized JournalEntry explain(Edit edit) {
        return added(edit, JournalTable::add);
    }

    private JournalEntry added(Edit edit, BiConsumer<DSLContext, JournalEntry> store) {
        var entry = WholePlan.kept(new JournalEntry(last + 1, edit));
        use(
                sql -> {
                    store.accept(sql, entry);
                    return entry;
                },
                failed -> Diagnosis.ofSaving(file, failed));
        last = entry.number();
        journal.add(entry);
        return entry;
    }

    /// The rows and the journal line, both or neither.
    static void store(DSLContext sql, JournalEntry entry) {
        sql.transaction(both -> {
            PlanTables.store(both.dsl(), entry.edit().change());
            JournalTable.add(both.dsl(), entry);
        });
    }

    @Override
    public Journal journal() {
        return journal.now();
    }

    /// Over a connection of its own, so that nobody who edits has to wait for it.
    private List<JournalEntry> read(long upTo) {
        try {
            refuseOtherFile();
            return PlanDatabase.beside(name, key, sql -> JournalTable.read(sql, upTo));
        } catch (SQLException
                | DataAccessException
                | IllegalArgumentException
                | IOException failed) {
            throw Trouble.damaged(file, failed);
        }
    }

    @Override
    public void close() {
        // While the file is still held: once it is not, this may be somebody else's.
        presence.remove();
        if (sound) {
            database.closeTidily();
        } else {
            database.close();
        }
        Siblings.tidy(file);
        keys.closed(name);
        key.wipe();
    }

    @Override
    public boolean isEncrypted() {
        return !key.isNone();
    }

    @Override
    public synchronized void protectWith(Password password) {
        try {
            var made = use(FileTable::made, failed -> Diagnosis.ofSaving(file, failed));
            var next = Key.of(password);
            var draft = Siblings.draft(file);
            try {
                new WholePlan(Format.CURRENT, below, next)
                        .write(draft, new ReadPlan(plan, journal()), made, _ -> {});
                takeOver(draft, next);
            } finally {
                Siblings.clear(draft);
            }
        } catch (SQLException | DataAccessException | FlywayException | IOException failed) {
            throw Diagnosis.ofSaving(file, failed);
        }
    }

    /// Where the draft cannot be moved over the file, the next request opens that again as it was.
    private void takeOver(Path draft, Key next) throws IOException {
        sound = false;
        database.close();
        Replacement.put(draft, file);
        key.wipe();
        key = next;
        keys.opened(name, next);
        identity = identity(file);
        try {
            openAfresh();
            sound = true;
        } catch (SQLException | IOException later) {
            // It is done, whatever the disk says now: the next request opens it.
            LOG.log(Level.FINE, "Could not open a plan file afresh", later);
        }
    }

    private <T> T use(
            Function<DSLContext, T> request, Function<Exception, StorageException> explanation) {
        try {
            if (!sound) {
                openAfresh();
            }
            refuseOtherFile();
            sound = false;
            var result = request.apply(database.sql());
            sound = true;
            return result;
        } catch (SQLException | DataAccessException | IOException failed) {
            throw explanation.apply(failed);
        }
    }

    private void openAfresh() throws SQLException, IOException {
        database.close();
        database = PlanDatabase.open(name, Mode.WRITE, key);
        if (JournalTable.last(database.sql()) != last) {
            throw Trouble.changedOutside(file);
        }
    }

    /// A file that was deleted or replaced can often still be written to, but nobody would ever see
    /// that again.
    private void refuseOtherFile() throws IOException {
        if (!Files.exists(file)) {
            throw Trouble.gone(file);
        }
        if (identity != null && !identity.equals(identity(file))) {
            throw Trouble.changedOutside(file);
        }
    }

    private static @Nullable Object identity(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }
}

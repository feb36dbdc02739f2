package org.forwardplan.persistence.planfile;

import org.flywaydb.core.api.FlywayException;
import org.forwardplan.model.copies.Salvaged;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.persistence.planfile.PlanDatabase.Mode;
import org.jooq.exception.DataAccessException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.TreeMap;

/// Reads what can still be read in a damaged plan file. It works on a copy of it, encrypted as the
/// file is, and opens that as any file from outside: looked through first, nothing in it run.
///
/// @param below the file system that holds the file; empty for the usual one
/// @param offered the key somebody gave, for files that need one
record Salvage(Format format, String below, Key offered) {

    /// After so many entries in a row that cannot be read, no more are looked for.
    private static final int GIVE_UP = 100;

    Salvaged of(Path file, Progress progress) throws IOException {
        var folder = Files.createTempDirectory("plan");
        var copy = folder.resolve("copy.fplan");
        try {
            progress.report(0, -1, "Looking into the damaged file");
            Files.copy(file, copy);
            var key = offered.neededFor(file, copy);
            if (!opens(copy, key) && (!key.isNone() || !StoreHeader.mend(copy))) {
                return Salvaged.NOTHING;
            }
            var entries = entries(copy, key, progress);
            var last = attempt(copy, key, database -> JournalTable.last(database.sql()));
            var toTheEnd =
                    last.isPresent() && !entries.isEmpty() && last.get().equals(entries.lastKey());
            return new Salvaged(plan(copy, key), entries, toTheEnd);
        } finally {
            Siblings.clear(copy);
            Files.deleteIfExists(folder);
        }
    }

    private interface Look<T> {
        T at(PlanDatabase database) throws IOException;
    }

    private <T> Optional<T> attempt(Path copy, Key key, Look<T> look) {
        try (var database = PlanDatabase.open(PlanFileSystem.name(below, copy), Mode.READ, key)) {
            return Optional.of(look.at(database));
        } catch (SQLException
                | DataAccessException
                | FlywayException
                | IllegalArgumentException
                | IOException damaged) {
            return Optional.empty();
        }
    }

    private boolean opens(Path copy, Key key) {
        return attempt(copy, key, database -> FileTable.version(database.sql())).isPresent();
    }

    /// Only of the present format: to bring a damaged file up to date would be to change it.
    private Optional<Plan> plan(Path copy, Key key) {
        return attempt(
                copy,
                key,
                database -> {
                    if (FileTable.version(database.sql()) != format.version()) {
                        throw new IOException("Another format");
                    }
                    return PlanTables.read(database.sql());
                });
    }

    private TreeMap<Long, JournalEntry> entries(Path copy, Key key, Progress progress) {
        var found = new TreeMap<Long, JournalEntry>();
        var all = attempt(copy, key, database -> JournalTable.read(database.sql(), Long.MAX_VALUE));
        if (all.isPresent()) {
            all.get().forEach(entry -> found.put(entry.number(), entry));
            return found;
        }
        var last =
                attempt(copy, key, database -> JournalTable.last(database.sql()))
                        .orElse(Long.MAX_VALUE);
        var next = 1L;
        while (next <= last && next - (found.isEmpty() ? 0 : found.lastKey()) <= GIVE_UP) {
            progress.stopIfCancelled();
            progress.report(next, last == Long.MAX_VALUE ? -1 : last, "Reading change by change");
            var from = next;
            next =
                    attempt(copy, key, database -> stretch(database, from, last, found))
                                    .orElseGet(() ->
                                            found.isEmpty()
                                                    ? from
                                                    : Math.max(from, found.lastKey() + 1))
                            + 1;
        }
        return found;
    }

    /// Reads on from an entry until one cannot be read; what has been read so far is kept.
    ///
    /// @return the last that was looked for
    private static long stretch(
            PlanDatabase database, long from, long last, TreeMap<Long, JournalEntry> found) {
        for (var number = from; number <= last; number++) {
            var entry = JournalTable.one(database.sql(), number);
            if (entry.isEmpty()) {
                return number + GIVE_UP;
            }
            found.put(number, entry.get());
        }
        return last;
    }
}

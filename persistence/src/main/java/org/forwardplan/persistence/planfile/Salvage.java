package org.forwardplan.persistence.planfile;

import org.flywaydb.core.api.FlywayException;
import org.forwardplan.model.copies.Salvaged;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.StorageException;
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

    /// So many of the newest states are tried, and so many that open are read.
    private static final int TRIED = 2000;

    private static final int SOUND = 5;

    Salvaged of(Path file, Progress progress) throws IOException {
        var folder = Files.createTempDirectory("plan");
        var copy = folder.resolve("copy.fplan");
        try {
            progress.report(0, -1, "Looking into the damaged file");
            Files.copy(file, copy);
            var key = offered.neededFor(file, copy);
            var found = opens(copy, key) ? held(copy, key, progress) : Salvaged.NOTHING;
            return isWhole(found) ? found : withEarlier(found, copy, key, progress);
        } finally {
            Siblings.clear(copy);
            Files.deleteIfExists(folder);
        }
    }

    private Salvaged held(Path copy, Key key, Progress progress) {
        var entries = entries(copy, key, progress);
        var last = attempt(copy, key, database -> JournalTable.last(database.sql()));
        var toTheEnd =
                last.isPresent() && !entries.isEmpty() && last.get().equals(entries.lastKey());
        return new Salvaged(plan(copy, key), entries, toTheEnd);
    }

    private static boolean isWhole(Salvaged found) {
        return found.toTheEnd() && found.entries().size() == found.last();
    }

    /// Where the beginning of the file is broken, its last state is found by itself; and where that
    /// cannot be read, states that the file was in before. Of those only what was done counts: the
    /// plan has gone on since.
    private Salvaged withEarlier(Salvaged found, Path copy, Key key, Progress progress)
            throws IOException {
        var states = StoreHeader.of(copy, key);
        var entries = new TreeMap<>(found.entries());
        var newest = found;
        var sound = 0;
        var first = found.equals(Salvaged.NOTHING) ? 0 : 1;
        for (var at = first; at < Math.min(TRIED, states.size()) && sound < SOUND; at++) {
            progress.stopIfCancelled();
            progress.report(at, states.size(), "Looking for an earlier state in the file");
            var newer = states.subList(at == first ? 0 : at - 1, at);
            StoreHeader.name(copy, key, states.get(at), newer);
            if (!opens(copy, key)) {
                continue;
            }
            sound++;
            var held = held(copy, key, progress);
            newest = at == 0 ? held : newest;
            held.entries().forEach(entries::putIfAbsent);
            if (isWhole(held)) {
                break;
            }
        }
        return new Salvaged(newest.plan(), entries, newest.toTheEnd());
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
                | StorageException
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

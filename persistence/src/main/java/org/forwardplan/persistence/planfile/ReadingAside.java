package org.forwardplan.persistence.planfile;

import static java.nio.file.StandardOpenOption.READ;

import org.flywaydb.core.api.FlywayException;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.persistence.planfile.PlanDatabase.Mode;
import org.jooq.exception.DataAccessException;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// Reads a plan file that stays as it is and belongs to somebody else.
///
/// @param below the file system that holds the file; empty for the usual one
/// @param offered the key somebody gave, for files that need one; copies are encrypted the same
record ReadingAside(Format format, String below, Key offered) {

    /// @param file the file itself, wherever links lead
    ReadPlan read(Path file) {
        var name = PlanFileSystem.name(below, file);
        if (PlanFileSystem.isOpen(name)) {
            throw Trouble.openHere(file);
        }
        var key = offered.neededFor(file, file);
        int version;
        try (var database = PlanDatabase.open(name, Mode.READ, key)) {
            version = FileTable.version(database.sql());
            if (version == format.version()) {
                return all(database);
            }
        } catch (SQLException
                | DataAccessException
                | IllegalArgumentException
                | IOException failed) {
            if (!Diagnosis.isUnfinished(name, failed)) {
                throw Diagnosis.ofOpening(file, failed);
            }
            version = format.version();
        }
        if (version > format.version()) {
            throw Trouble.newer(file);
        }
        return copied(file);
    }

    static ReadPlan all(PlanDatabase database) {
        var last = JournalTable.last(database.sql());
        return new ReadPlan(
                PlanTables.read(database.sql()),
                new Journal(JournalTable.read(database.sql(), last)));
    }

    private ReadPlan copied(Path file) {
        return copied(file, copy -> readCopy(file, copy));
    }

    /// What a file holds in which a change was under way when it was let go of.
    ReadThrough readThrough(Path file) {
        return copied(
                file,
                copy -> {
                    try (var database =
                            PlanDatabase.open(
                                    PlanFileSystem.name(below, copy),
                                    Mode.WRITE,
                                    offered.neededFor(file, copy))) {
                        return ReadThrough.of(database.sql(), format);
                    }
                });
    }

    private interface Look<T> {
        T at(Path copy) throws SQLException, IOException;
    }

    private static <T> T copied(Path file, Look<T> look) {
        try {
            var folder = Files.createTempDirectory("plan");
            var copy = folder.resolve("copy.fplan");
            try {
                copy(file, copy);
                return look.at(copy);
            } finally {
                Siblings.clear(copy);
                Files.deleteIfExists(folder);
            }
        } catch (SQLException
                | DataAccessException
                | FlywayException
                | IllegalArgumentException
                | IOException failed) {
            throw Diagnosis.ofOpening(file, failed);
        }
    }

    /// @param copy of the file, for this alone: it is brought up to date, and a change that was
    ///   under way is taken back in it
    ReadPlan readCopy(Path file, Path copy) throws SQLException, IOException {
        var name = PlanFileSystem.name(below, copy);
        var key = offered.neededFor(file, copy);
        int version;
        try (var database = PlanDatabase.open(name, Mode.WRITE, key)) {
            version = FileTable.version(database.sql());
            if (version == format.version()) {
                return all(database);
            }
        }
        if (version > format.version()) {
            throw Trouble.newer(file);
        }
        new Update(format, below, key).migrate(copy);
        try (var database = PlanDatabase.open(name, Mode.READ, key)) {
            return all(database);
        }
    }

    /// Nobody may write to it meanwhile.
    private static void copy(Path file, Path copy) throws IOException {
        try (var channel = FileChannel.open(file, READ);
                var lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            if (lock == null) {
                throw Trouble.inUse(file, null);
            }
            Files.copy(Channels.newInputStream(channel), copy);
        }
    }
}

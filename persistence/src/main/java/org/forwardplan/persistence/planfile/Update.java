package org.forwardplan.persistence.planfile;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import org.flywaydb.core.api.FlywayException;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.persistence.planfile.PlanDatabase.Mode;
import org.jooq.exception.DataAccessException;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// Brings a plan file of an older version up to date: keeps a copy, works on another, and puts that
/// in its place.
///
/// @param below the file system that holds the file; empty for the usual one
/// @param key of the file; what is made is encrypted the same
record Update(Format format, String below, Key key) {

    /// @param earlier where to keep the file as it is now
    /// @throws StorageException if it fails; `file` is then as it was, and nothing stands beside it
    void run(Path file, Path earlier) {
        var draft = Siblings.draft(file);
        try {
            try {
                prepare(file, earlier, draft);
                Files.move(draft, file, REPLACE_EXISTING, ATOMIC_MOVE);
            } catch (SQLException | DataAccessException | FlywayException | IOException failed) {
                Files.deleteIfExists(earlier);
                throw Diagnosis.isFull(file, failed)
                        ? Trouble.diskFull(failed)
                        : Trouble.notUpdated(file, failed);
            } finally {
                Siblings.clear(draft);
            }
        } catch (IOException left) {
            throw Trouble.notUpdated(file, left);
        }
    }

    /// Keeps everybody else out of the file meanwhile. It is read through the channel that holds
    /// the lock: to open and close it a second time would give up the lock.
    private void prepare(Path file, Path earlier, Path draft) throws SQLException, IOException {
        try (var channel = FileChannel.open(file, READ, WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw Trouble.inUse(file, null);
            }
            Files.copy(Channels.newInputStream(channel), earlier);
            Files.setLastModifiedTime(earlier, Files.getLastModifiedTime(file));
            Files.copy(earlier, draft);
            migrate(draft);
        }
    }

    void migrate(Path draft) throws SQLException, IOException {
        var name = PlanFileSystem.name(below, draft);
        Migrations.run(name, Mode.WRITE, format, key);
        try (var database = PlanDatabase.open(name, Mode.WRITE, key)) {
            FileTable.brought(database.sql(), format);
            PlanTables.read(database.sql());
            database.closeTidily();
        }
    }
}

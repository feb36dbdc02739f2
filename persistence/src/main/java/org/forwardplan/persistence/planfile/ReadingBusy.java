package org.forwardplan.persistence.planfile;

import org.flywaydb.core.api.FlywayException;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.journal.StorageException;
import org.jooq.exception.DataAccessException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/// Reads a plan file that another process has open and is writing to.
///
/// A copy made meanwhile may hold half of a change; so each is looked through, and another is made
/// until one is whole.
record ReadingBusy(ReadingAside aside) {

    private static final int TRIES = 12;
    private static final Duration PAUSE = Duration.ofMillis(150);

    /// @param file the file itself, wherever links lead
    /// @throws StorageException if no copy was whole, or the system lets nobody read it meanwhile
    ReadPlan read(Path file) {
        try {
            var folder = Files.createTempDirectory("plan");
            var copy = folder.resolve("copy.fplan");
            try {
                return whole(file, copy);
            } finally {
                Siblings.clear(copy);
                Files.deleteIfExists(folder);
            }
        } catch (IOException failed) {
            throw Trouble.heldBack(file, failed);
        }
    }

    private ReadPlan whole(Path file, Path copy) throws IOException {
        for (var tried = 0; tried < TRIES; tried++) {
            var read = once(file, copy);
            if (read.isPresent()) {
                return read.get();
            }
            pause();
        }
        throw Trouble.tooBusy(file);
    }

    private Optional<ReadPlan> once(Path file, Path copy) throws IOException {
        Files.deleteIfExists(copy);
        Files.copy(file, copy);
        try {
            return Optional.of(aside.readCopy(file, copy)).filter(Agreement::of);
        } catch (Foreign foreign) {
            throw Trouble.foreign(file, foreign);
        } catch (SQLException
                | DataAccessException
                | FlywayException
                | IllegalArgumentException
                | IOException half) {
            if (Diagnosis.isOtherPassword(half)) {
                throw Trouble.otherPassword(file, half);
            }
            return Optional.empty();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

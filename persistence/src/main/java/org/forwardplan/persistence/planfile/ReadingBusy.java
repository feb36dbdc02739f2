package org.forwardplan.persistence.planfile;

import org.flywaydb.core.api.FlywayException;
import org.forwardplan.model.copies.PlanCopy;
import org.forwardplan.model.journal.ReadOnly;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.journal.StorageException;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads a plan file that another process has open and is writing to.
///
/// A copy made meanwhile may hold half of a change; so each is looked through, and another is made
/// until one is whole. Where the system lets nobody copy it, the newest of the copies that are kept
/// of it takes its place.
///
/// @param copies those that are kept of a plan, newest first
record ReadingBusy(ReadingAside aside, Copying copying, Function<Path, List<PlanCopy>> copies) {

    private static final int TRIES = 12;
    private static final Duration PAUSE = Duration.ofMillis(150);

    /// Copies the bytes of a file that others may be writing to.
    @FunctionalInterface
    interface Copying {
        void copy(Path file, Path to) throws IOException;
    }

    /// @param copy where it was read instead; null where the file itself could be
    record Found(ReadPlan read, @Nullable PlanCopy copy) {

        /// Who has the file, and what is seen of it here.
        ReadOnly why(Path file) {
            var why = Trouble.openElsewhere(file);
            return copy == null
                    ? why
                    : new ReadOnly(
                            why.reason(),
                            "%s This is its copy of %s, since this system lets nobody else read it meanwhile."
                                    .formatted(why.sentence(), moment(copy)),
                            why.wayOut());
        }

        private static String moment(PlanCopy copy) {
            return Presence.MOMENT.format(copy.at().atZone(ZoneId.systemDefault()));
        }
    }

    ReadingBusy(ReadingAside aside, Function<Path, List<PlanCopy>> copies) {
        this(aside, Files::copy, copies);
    }

    /// @param file the file itself, wherever links lead
    /// @throws StorageException if no copy was whole, or the system lets nobody read it meanwhile
    ///   and no copy of it is kept
    Found read(Path file) {
        try {
            var folder = Files.createTempDirectory("plan");
            var copy = folder.resolve("copy.fplan");
            try {
                return new Found(whole(file, copy), null);
            } finally {
                Siblings.clear(copy);
                Files.deleteIfExists(folder);
            }
        } catch (IOException failed) {
            return kept(file).orElseThrow(() -> Trouble.heldBack(file, failed));
        }
    }

    /// The newest that can be read.
    private Optional<Found> kept(Path file) {
        for (var copy : copies.apply(file)) {
            try {
                return Optional.of(new Found(aside.read(copy.file()), copy));
            } catch (StorageException unreadable) {
                if (unreadable.asksPassword()) {
                    throw unreadable;
                }
            }
        }
        return Optional.empty();
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
        copying.copy(file, copy);
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

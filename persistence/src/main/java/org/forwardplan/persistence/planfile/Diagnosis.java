package org.forwardplan.persistence.planfile;

import org.forwardplan.model.journal.StorageException;
import org.h2.api.ErrorCode;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// Finds out what is the matter with a plan file, from what failed and from the file itself.
final class Diagnosis {

    private static final byte[] DATABASE_BEGINS = "H:2".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> NO_SPACE =
            List.of("no space left", "not enough space", "disk quota");
    private static final long NEXT_TO_NOTHING = 1 << 16;

    private Diagnosis() {}

    /// Why a file could not be opened or read. Nothing of this process may hold it.
    static StorageException ofOpening(Path file, Throwable failed) {
        if (errors(failed).anyMatch(code -> code == ErrorCode.DATABASE_ALREADY_OPEN_1)) {
            return Trouble.inUse(file, failed);
        }
        if (isOtherPassword(failed)) {
            return Trouble.otherPassword(file, failed);
        }
        if (!Files.exists(file)) {
            return Trouble.missing(file);
        }
        if (failed instanceof Foreign foreign) {
            return Trouble.foreign(file, foreign);
        }
        if (saysFull(failed)) {
            return Trouble.diskFull(failed);
        }
        if (diskFailed(failed)) {
            return Trouble.unreachable(file, failed);
        }
        return errors(failed).anyMatch(Diagnosis::isAnotherDatabase) || !isDatabase(file)
                ? Trouble.notAPlan(file, failed)
                : Trouble.damaged(file, failed);
    }

    /// Whether a change was under way when the file was let go of. It is taken back as the file is
    /// next opened for writing; until then it cannot be read where it is.
    ///
    /// @param name what the database calls the file
    static boolean isUnfinished(String name, Throwable failed) {
        try {
            return errors(failed).anyMatch(code -> code == ErrorCode.DATABASE_IS_READ_ONLY)
                    && Vetting.holdsUnfinished(name);
        } catch (IOException unknown) {
            return false;
        }
    }

    /// Why something could not be saved.
    static StorageException ofSaving(Path file, Throwable failed) {
        if (errors(failed).anyMatch(code -> code == ErrorCode.DATABASE_ALREADY_OPEN_1)) {
            return Trouble.inUse(file, failed);
        }
        if (failed instanceof Foreign foreign) {
            return Trouble.foreign(file, foreign);
        }
        if (isFull(file, failed)) {
            return Trouble.diskFull(failed);
        }
        return Trouble.notSaved(file, failed);
    }

    /// The disk or the network said no, so nothing is known of the file. One that only ends too
    /// early is another matter.
    private static boolean diskFailed(Throwable failed) {
        var first = causes(failed).reduce(failed, (_, cause) -> cause);
        return first instanceof IOException && !(first instanceof EOFException);
    }

    private static boolean saysFull(Throwable failed) {
        return causes(failed)
                .map(cause -> Objects.toString(cause.getMessage()).toLowerCase(Locale.ROOT))
                .anyMatch(message -> NO_SPACE.stream().anyMatch(message::contains));
    }

    static boolean isOtherPassword(Throwable failed) {
        return errors(failed).anyMatch(code -> code == ErrorCode.FILE_ENCRYPTION_ERROR_1);
    }

    static boolean isFull(Path file, Throwable failed) {
        return saysFull(failed) || usable(file.toAbsolutePath().getParent()) < NEXT_TO_NOTHING;
    }

    /// The system may say it in another language, so the disk is asked too.
    private static long usable(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    private static boolean isDatabase(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return Arrays.equals(bytes.readNBytes(DATABASE_BEGINS.length), DATABASE_BEGINS);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isAnotherDatabase(int code) {
        return code == ErrorCode.WRONG_USER_OR_PASSWORD
                || code == ErrorCode.SCHEMA_NOT_FOUND_1
                || code == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1
                || code == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2
                || code == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1
                || code == ErrorCode.COLUMN_NOT_FOUND_1;
    }

    private static Stream<Integer> errors(Throwable failed) {
        return causes(failed)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getErrorCode());
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause);
    }
}

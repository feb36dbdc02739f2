package org.forwardplan.persistence.planfile;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Puts a new file in the place of a plan that the database has just let go of.
///
/// Whoever opens the plan in that moment holds its lock, and then nothing is replaced; whoever
/// comes after is kept out until the new file is there.
final class Replacement {

    private Replacement() {}

    /// @throws org.forwardplan.model.journal.StorageException if somebody else has it open now; it
    ///   is as it was
    static void put(Path draft, Path file) throws IOException {
        try (var channel = FileChannel.open(file, READ, WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw Trouble.inUse(file, null);
            }
            Files.move(draft, file, REPLACE_EXISTING, ATOMIC_MOVE);
            return;
        } catch (AccessDeniedException held) {
            // Windows replaces no file that is open, not even by us.
            if (!Files.exists(draft)) {
                throw held;
            }
        }
        Files.move(draft, file, REPLACE_EXISTING, ATOMIC_MOVE);
    }
}

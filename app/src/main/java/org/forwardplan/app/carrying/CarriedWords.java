package org.forwardplan.app.carrying;

import org.forwardplan.model.journal.StorageException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How files that were written are told of.
final class CarriedWords {

    private static final long KILO = 1000;

    private CarriedWords() {}

    /// E.g. `“Vale copy.fplan”, 602 kB`.
    static String of(Path file) {
        return "“%s”, %s".formatted(file.getFileName(), size(bytes(file)));
    }

    static String size(long bytes) {
        return bytes < KILO * KILO
                ? "%,d kB".formatted(Math.max(1, (bytes + KILO / 2) / KILO))
                : "%,.1f MB".formatted((double) bytes / (KILO * KILO));
    }

    static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new StorageException(
                    "“%s” was written, but is not there any more.".formatted(file.getFileName()),
                    "Check that the disk is still there, then write it again.",
                    gone);
        }
    }
}

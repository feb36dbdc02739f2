package org.forwardplan.persistence.files;

import org.forwardplan.model.journal.StorageException;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.CancellationException;

/// A file that is either the old one or the new one, never something between.
///
/// It is written beside its target and moved over it. Where writing fails or is cancelled, the
/// target stays as it was and nothing is left beside it.
public final class WholeFile {

    private WholeFile() {}

    /// Writes what the file is to hold. The stream is buffered; closing it does no harm.
    @FunctionalInterface
    public interface BodyWriter {
        void writeTo(OutputStream out) throws IOException;
    }

    /// @throws StorageException if it cannot be written; what `body` throws unchecked passes
    ///   through
    public static void write(Path target, BodyWriter body) {
        try {
            replace(goal(target), body);
        } catch (ClosedByInterruptException stopped) {
            throw (CancellationException) new CancellationException().initCause(stopped);
        } catch (IOException failure) {
            throw WriteFailure.explain(target, failure);
        }
    }

    private static void replace(Path target, BodyWriter body) throws IOException {
        var draft =
                target.resolveSibling(
                        ".%s.%s.part".formatted(target.getFileName(), UUID.randomUUID()));
        try {
            fill(draft, body);
            move(draft, target);
        } catch (IOException failure) {
            throw WriteFailure.noteWhenFull(draft, failure);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void fill(Path draft, BodyWriter body) throws IOException {
        try (var channel =
                FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var out =
                    new RememberingStream(
                            new BufferedOutputStream(Channels.newOutputStream(channel)));
            try {
                body.writeTo(out);
                out.flush();
            } catch (UncheckedIOException wrapped) {
                throw wrapped.getCause();
            } catch (RuntimeException wrapped) {
                // Libraries hide a full disk in exceptions of their own.
                out.rethrowFailure();
                throw wrapped;
            }
            channel.force(true);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException onlyPlain) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// A shortcut to a file keeps pointing at it.
    private static Path goal(Path target) throws IOException {
        var whole = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
        WriteFailure.refuseUnwritable(whole);
        return whole;
    }
}

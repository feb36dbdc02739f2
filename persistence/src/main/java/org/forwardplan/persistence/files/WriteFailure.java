package org.forwardplan.persistence.files;

import org.forwardplan.model.journal.StorageException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/// Says in plain words why a file could not be written, and what to do.
final class WriteFailure {

    private static final long NEXT_TO_NOTHING = 64 * 1024L;

    private WriteFailure() {}

    /// Whether the disk is full can only be seen while the draft still fills it.
    private static final class DiskFullException extends IOException {
        private static final long serialVersionUID = 1L;

        DiskFullException(IOException cause) {
            super(cause);
        }
    }

    static IOException noteWhenFull(Path draft, IOException failure) {
        return saysFull(failure) || leavesNoSpace(draft) ? new DiskFullException(failure) : failure;
    }

    /// A file moved over a write-protected one would replace it without asking.
    static void refuseUnwritable(Path target) throws IOException {
        if (Files.isRegularFile(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        if (Files.isDirectory(target)) {
            throw new StorageException(
                    "“%s” is a folder, so no file of that name can be written"
                            .formatted(target.getFileName()),
                    "Choose another name.");
        }
    }

    static StorageException explain(Path target, IOException failure) {
        var name = target.getFileName();
        var folder = target.toAbsolutePath().getParent();
        return switch (failure) {
            case DiskFullException full ->
                    new StorageException(
                            "The disk is full, so “%s” was not written".formatted(name),
                            "Free some space or choose another disk, then try again.",
                            full.getCause());
            case NoSuchFileException missing ->
                    new StorageException(
                            "The folder “%s” does not exist".formatted(folder),
                            "Make the folder first, or choose another.",
                            missing);
            case FileSystemException denied when Files.isRegularFile(target) ->
                    new StorageException(
                            "“%s” cannot be replaced: another program has it open, or it is write-protected"
                                    .formatted(name),
                            "Close it there, or save under another name, then try again.",
                            denied);
            case AccessDeniedException denied -> notAllowed(name, folder, denied);
            case NotDirectoryException other -> notAllowed(name, folder, other);
            default ->
                    new StorageException(
                            "“%s” could not be written to “%s”".formatted(name, folder),
                            "Check that the disk is still there, or choose another folder, then try"
                                    + " again.",
                            failure);
        };
    }

    private static StorageException notAllowed(Path name, Path folder, IOException failure) {
        return new StorageException(
                "You may not write to the folder “%s”".formatted(folder),
                "Choose a folder of your own, such as Documents, for “%s”.".formatted(name),
                failure);
    }

    private static boolean saysFull(IOException failure) {
        var message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left")
                || message.contains("not enough space")
                || message.contains("quota exceeded");
    }

    private static boolean leavesNoSpace(Path draft) {
        try {
            return Files.exists(draft)
                    && Files.getFileStore(draft).getUsableSpace() < NEXT_TO_NOTHING;
        } catch (IOException unknown) {
            return false;
        }
    }
}

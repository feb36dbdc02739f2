package org.forwardplan.persistence.packages;

import org.forwardplan.model.journal.StorageException;
import org.forwardplan.persistence.packages.XmlWalk.SuspectException;
import org.jspecify.annotations.Nullable;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import javax.xml.stream.XMLStreamException;

/// Says in plain words why a file that somebody sent cannot be taken in, and what to do. Nothing
/// has changed then.
///
/// @param kind of file that was expected, e.g. `spreadsheet`
/// @param choose one in a folder, as a sentence
/// @param instead what to choose in place of a file of another kind, as a sentence
/// @param unlock how a password is taken off, as a sentence
/// @param saveAgain how a file is mended, as a sentence
/// @param reopened what it is opened in to be saved again, as in “if … either”
/// @param smaller how a file that is too large gets smaller, as a sentence
public record FileRefusal(
        String kind,
        String choose,
        String instead,
        String unlock,
        String saveAgain,
        String reopened,
        String smaller) {

    /// What is read of a file.
    @FunctionalInterface
    public interface Reading<T> {
        T read() throws IOException, XMLStreamException;
    }

    /// @throws StorageException in plain words, where the file cannot be read
    public <T> T reading(Path file, Reading<T> what) {
        try {
            return what.read();
        } catch (NoSuchFileException | FileNotFoundException missing) {
            throw missing(file, missing);
        } catch (AccessDeniedException denied) {
            throw unreadable(file, denied);
        } catch (SuspectException suspect) {
            throw suspect(file, String.valueOf(suspect.getMessage()));
        } catch (IOException | XMLStreamException damaged) {
            throw broken(file, damaged);
        } catch (UncheckedIOException damaged) {
            throw broken(file, damaged.getCause());
        }
    }

    private StorageException missing(Path file, Throwable cause) {
        return new StorageException(
                "There is no file “%s”".formatted(file),
                "Check the name and the folder, then try again.",
                cause);
    }

    public StorageException unreadable(Path file, Throwable cause) {
        return new StorageException(
                "“%s” cannot be read: another program may have it open, or it is not yours to read"
                        .formatted(file.getFileName()),
                "Close it there, or copy it to a folder of your own, then try again.",
                cause);
    }

    public StorageException folder(Path file) {
        return new StorageException("“%s” is a folder".formatted(file.getFileName()), choose);
    }

    public StorageException empty(Path file) {
        return new StorageException(
                "“%s” is empty: it holds nothing at all".formatted(file.getFileName()),
                "Ask whoever sent it to send it again.");
    }

    public StorageException locked(Path file) {
        return new StorageException(
                "“%s” is protected with a password".formatted(file.getFileName()), unlock);
    }

    /// @param what it is, e.g. `a PDF`
    public StorageException otherKind(Path file, String what) {
        return new StorageException(
                "“%s” is not a %s: it is %s".formatted(file.getFileName(), kind, what), instead);
    }

    public StorageException broken(Path file, @Nullable Throwable cause) {
        return new StorageException(
                "“%s” is damaged: part of it is missing or cannot be read"
                        .formatted(file.getFileName()),
                "%s If %s either, ask for it again.".formatted(saveAgain, reopened),
                cause);
    }

    /// @param what is too large about it
    public StorageException tooLarge(Path file, String what) {
        return new StorageException(
                "“%s” is too large: %s".formatted(file.getFileName(), what), smaller);
    }

    private StorageException suspect(Path file, String what) {
        return new StorageException(
                "“%s” was not opened because %s, which no %s needs"
                        .formatted(file.getFileName(), what, kind),
                "Do not trust this file. If you know where it comes from: " + saveAgain);
    }
}

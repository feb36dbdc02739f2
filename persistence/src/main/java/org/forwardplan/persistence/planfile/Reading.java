package org.forwardplan.persistence.planfile;

import org.forwardplan.model.journal.StorageException;

import java.nio.file.Path;
import java.util.function.Predicate;

/// Reads a plan file whoever has it, and says what stands in the way of editing it.
///
/// @param below the file system that holds the file; empty for the usual one
/// @param writable says which files and folders may be written to
/// @param offered the key somebody gave, for files that need one
record Reading(Format format, String below, Predicate<Path> writable, Key offered) {

    /// @param file the file itself, wherever links lead
    OnlyRead read(Path file) {
        var aside = new ReadingAside(format, below, offered);
        try {
            var read = aside.read(file);
            return new OnlyRead(
                    file,
                    read,
                    writable.test(file) ? Trouble.freeAgain(file) : Trouble.writeProtected(file),
                    Key.isEncrypted(file));
        } catch (StorageException held) {
            if (!held.readable()) {
                throw held;
            }
            return new OnlyRead(
                    file,
                    new ReadingBusy(aside).read(file),
                    Trouble.openElsewhere(file),
                    Key.isEncrypted(file));
        }
    }
}

package org.forwardplan.persistence.planfile;

import org.forwardplan.model.copies.PlanCopy;
import org.forwardplan.model.journal.StorageException;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Reads a plan file whoever has it, and says what stands in the way of editing it.
///
/// @param below the file system that holds the file; empty for the usual one
/// @param writable says which files and folders may be written to
/// @param offered the key somebody gave, for files that need one
/// @param copies those that are kept of a plan, newest first; none where only the file itself
///   counts
record Reading(
        Format format,
        String below,
        Predicate<Path> writable,
        Key offered,
        Function<Path, List<PlanCopy>> copies) {

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
            var found = new ReadingBusy(aside, copies).read(file);
            var copy = found.copy();
            return new OnlyRead(
                    file,
                    found.read(),
                    found.why(file),
                    Key.isEncrypted(copy == null ? file : copy.file()));
        }
    }
}

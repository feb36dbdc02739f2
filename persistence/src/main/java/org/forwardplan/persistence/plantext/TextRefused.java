package org.forwardplan.persistence.plantext;

import org.forwardplan.model.journal.StorageException;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// Why an export cannot be read, in words for the planner.
///
/// @param file the export
record TextRefused(Path file) {

    private static final String ANOTHER =
            "Export the plan as text again where it was made, and choose that file.";

    private String name() {
        return "“%s”".formatted(file.getFileName());
    }

    StorageException missing() {
        return new StorageException(
                "There is no file “%s”.".formatted(file),
                "Check the name and the folder, then try again.");
    }

    StorageException unreadable(Throwable cause) {
        return new StorageException(
                "%s cannot be read.".formatted(name()),
                "Check that the disk is still there and that you may read the file, then try"
                        + " again.",
                cause);
    }

    StorageException noZip(Throwable cause) {
        return new StorageException(
                "%s is not a zip file, or it is damaged, so it is no export of a plan."
                        .formatted(name()),
                ANOTHER,
                cause);
    }

    StorageException notOurs(@Nullable Throwable cause) {
        return new StorageException(
                "%s is a zip file, but not a plan exported as text.".formatted(name()),
                "Choose the zip file that “Export everything as text” made.",
                cause);
    }

    StorageException newer() {
        return new StorageException(
                "%s was exported by a newer version of the program.".formatted(name()),
                "Update the program, then import it again.");
    }

    StorageException leadsOut() {
        return new StorageException(
                "%s holds a file whose name leads out of it. No plan was exported like that."
                        .formatted(name()),
                "Do not unpack it, and ask whoever sent it where it comes from.");
    }

    StorageException twice(String what) {
        return new StorageException(
                "%s holds “%s” twice, so nobody can say which is right.".formatted(name(), what),
                ANOTHER);
    }

    StorageException without(String what) {
        return new StorageException(
                "%s is not whole: “%s” is missing.".formatted(name(), what), ANOTHER);
    }

    StorageException tooLarge() {
        return new StorageException(
                "%s unpacks to more than this program can take in.".formatted(name()),
                "Check where it comes from. A plan as large as that needs a computer with more"
                        + " memory.");
    }

    StorageException damaged(String what, @Nullable Throwable cause) {
        return new StorageException(
                "“%s” in %s is damaged and cannot be read.".formatted(what, name()),
                ANOTHER,
                cause);
    }

    StorageException notAsCounted(String what) {
        return new StorageException(
                "%s is not whole: “%s” does not hold as much as was exported."
                        .formatted(name(), what),
                ANOTHER);
    }

    StorageException unfitting() {
        return new StorageException(
                "The history in %s does not lead to the plan in it.".formatted(name()), ANOTHER);
    }
}

package org.forwardplan.persistence.planfile;

import org.forwardplan.model.journal.ReadOnly;
import org.forwardplan.model.journal.ReadOnly.Reason;
import org.forwardplan.model.journal.StorageException;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// What can go wrong with a plan file, told to the planner: what happened and what to do.
final class Trouble {

    private static final String UNTOUCHED = " The file is as it was.";

    private Trouble() {}

    static StorageException missing(Path file) {
        return new StorageException(
                "There is no file %s.".formatted(file),
                "It may have been moved or renamed: look for it in its folder and open it from"
                        + " there.");
    }

    static StorageException folder(Path file) {
        return new StorageException(
                "“%s” is a folder, not a plan.".formatted(file.getFileName()),
                "Choose a file whose name ends in .fplan.");
    }

    static StorageException notNamedSo(Path file) {
        return new StorageException(
                "“%s” is not named like a plan.".formatted(file.getFileName()),
                "Choose a name that ends in .fplan.");
    }

    static StorageException empty(Path file) {
        return new StorageException(
                        "“%s” is empty: there is no plan in it.".formatted(file.getFileName()),
                        "It may not have been copied to the end: copy it again, or open an earlier"
                                + " copy.")
                .ofLost();
    }

    static StorageException exists(Path file) {
        return new StorageException(
                "There is a file called “%s” in that folder already.".formatted(file.getFileName()),
                "Choose another name, or open that file.");
    }

    static StorageException noFolder(Path folder) {
        return new StorageException(
                "There is no folder %s.".formatted(folder), "Choose a folder that is there.");
    }

    static StorageException lockedFolder(Path folder) {
        return new StorageException(
                "You may not save files in the folder %s.".formatted(folder),
                "Choose a folder of your own, such as Documents.");
    }

    static StorageException readOnly(Path file) {
        var why = writeProtected(file);
        return new StorageException(why.sentence(), why.wayOut()).butReadable();
    }

    static StorageException unreadable(Path file) {
        return new StorageException(
                "You may not read “%s”.".formatted(file.getFileName()),
                "Ask whoever owns the file, or whoever looks after the folder, to let you.");
    }

    /// Says who has it open, where that is known.
    static StorageException inUse(Path file, @Nullable Throwable cause) {
        var why = openElsewhere(file);
        return new StorageException(why.sentence(), why.wayOut(), cause).butReadable();
    }

    static ReadOnly openElsewhere(Path file) {
        var who = PresenceFile.beside(file).read();
        return new ReadOnly(
                Reason.HELD,
                who.map(it -> "“%s” %s.".formatted(file.getFileName(), it.words()))
                        .orElseGet(() ->
                                "“%s” is open already, in another window or on another computer."
                                        .formatted(file.getFileName())),
                "Close it there, then open it here.");
    }

    static ReadOnly writeProtected(Path file) {
        return new ReadOnly(
                Reason.PROTECTED,
                "“%s” may only be read, so no change could be saved in it."
                        .formatted(file.getFileName()),
                "Copy it to a folder of your own, such as Documents, and open the copy.");
    }

    static ReadOnly freeAgain(Path file) {
        return new ReadOnly(
                Reason.FREE,
                "“%s” was opened to be read.".formatted(file.getFileName()),
                "Nobody else has it open: try again to edit it.");
    }

    static StorageException heldBack(Path file, Throwable cause) {
        return new StorageException(
                "“%s” is open elsewhere, and this system lets nobody else read it meanwhile."
                        .formatted(file.getFileName()),
                "Close it there, then open it here, or open a copy of it.",
                cause);
    }

    static StorageException tooBusy(Path file) {
        return new StorageException(
                "“%s” is being changed elsewhere too fast to be read."
                        .formatted(file.getFileName()),
                "Wait a moment, then try again.");
    }

    static StorageException openHere(Path file) {
        return new StorageException(
                "“%s” is the plan that is open here.".formatted(file.getFileName()),
                "Choose one of its versions, or another file.");
    }

    static StorageException notReadAside(Path file, Throwable cause) {
        return new StorageException(
                "“%s” is of an older version and could not be read.".formatted(file.getFileName()),
                "Look whether there is room on this computer's disk, or open the file once: that"
                        + " brings it up to date."
                        + UNTOUCHED,
                cause);
    }

    static StorageException newer(Path file) {
        return new StorageException(
                "“%s” was made by a newer version of the program.".formatted(file.getFileName()),
                "Update the program, then open it again." + UNTOUCHED);
    }

    static StorageException changedOutside(Path file) {
        return new StorageException(
                "“%s” has been changed from outside this window, so nothing was saved."
                        .formatted(file.getFileName()),
                "Close the plan and open it again to see what is in it now.");
    }

    static StorageException notUpdated(Path file, Throwable cause) {
        return new StorageException(
                "“%s” is of an older version and could not be brought up to date."
                        .formatted(file.getFileName()),
                "Send a copy of it to whoever supports the program." + UNTOUCHED,
                cause);
    }

    static StorageException notAPlan(Path file, Throwable cause) {
        return new StorageException(
                        "“%s” is not a plan, whatever its name says.".formatted(file.getFileName()),
                        "Choose another file, or ask whoever sent it to send it again.",
                        cause)
                .ofLost();
    }

    static StorageException foreign(Path file, Foreign cause) {
        return new StorageException(
                "“%s” is not a plan this program made: there is %s in it."
                        .formatted(file.getFileName(), cause.getMessage()),
                "Do not use it, and ask whoever sent it where it comes from. Nothing in it was"
                        + " run."
                        + UNTOUCHED,
                cause);
    }

    static StorageException unreachable(Path file, Throwable cause) {
        return new StorageException(
                "“%s” could not be read: its disk or network drive gave no answer, or another program"
                                .formatted(file.getFileName())
                        + " keeps hold of it.",
                "Check that the drive is connected and that no program is copying or syncing the"
                        + " file, then try again."
                        + UNTOUCHED,
                cause);
    }

    static StorageException damaged(Path file, Throwable cause) {
        return new StorageException(
                        "“%s” is damaged and cannot be read.".formatted(file.getFileName()),
                        "Open an earlier copy of it, or one that you have sent to somebody."
                                + UNTOUCHED,
                        cause)
                .ofLost();
    }

    static StorageException encrypted(Path file) {
        return new StorageException(
                        "“%s” is encrypted and opens with its password only."
                                .formatted(file.getFileName()),
                        "Give its password. A forgotten one cannot be found out: open an earlier"
                                + " copy that has none.")
                .butWithPassword();
    }

    /// Nothing tells a wrong password from a beginning that is damaged.
    static StorageException otherPassword(Path file, Throwable cause) {
        return new StorageException(
                        "That is not the password of “%s”.".formatted(file.getFileName()),
                        "Try again: capital letters count. If you are sure of it, the file may be"
                                + " damaged: open an earlier copy."
                                + UNTOUCHED,
                        cause)
                .butWithPassword();
    }

    static StorageException notAsWritten(Path file) {
        return new StorageException(
                "“%s” did not hold what was written to it, so it was not kept."
                        .formatted(file.getFileName()),
                "Try again in another folder: this disk may be failing.");
    }

    static StorageException gone(Path file) {
        return new StorageException(
                "“%s” is no longer in its folder, so nothing was saved."
                        .formatted(file.getFileName()),
                "Put it back or connect its drive, then try again.");
    }

    static StorageException diskFull(Throwable cause) {
        return new StorageException(
                "The disk is full, so nothing was saved.",
                "Free some space on it, then try again.",
                cause);
    }

    static StorageException notSaved(Path file, Throwable cause) {
        return new StorageException(
                "“%s” could not be written to, so nothing was saved.".formatted(file.getFileName()),
                "Check that its disk or network drive is still connected, then try again.",
                cause);
    }
}

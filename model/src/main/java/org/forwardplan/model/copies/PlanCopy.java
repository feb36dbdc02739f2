package org.forwardplan.model.copies;

import java.nio.file.Path;
import java.time.Instant;

/// A copy of a plan as it once stood. It is a plan file itself and has been read through once.
///
/// @param at when it was made, to the second
/// @param entry the last entry of its journal; 0 where that is not known without opening it
/// @param bytes how large it is
/// @param contradicts in how many things it shows something else than its history says, as far as
///   anybody has looked
public record PlanCopy(Path file, Instant at, Why why, long entry, long bytes, int contradicts) {

    public PlanCopy(Path file, Instant at, Why why, long entry, long bytes) {
        this(file, at, why, entry, bytes, 0);
    }

    /// The same, once it has been read and its last entry is known.
    public PlanCopy of(long last) {
        return new PlanCopy(file, at, why, last, bytes, contradicts);
    }

    /// What a copy was made for.
    public enum Why {
        OPENED("Opened"),
        WHILE_EDITING("While editing"),
        BEFORE_BULK_CHANGE("Before a large change"),
        AFTER_BULK_CHANGE("After a large change"),
        BEFORE_UPDATE("Before an update of the program"),
        BEFORE_RESTORE("Before going back to a copy"),
        ASKED_FOR("Asked for");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}

package org.forwardplan.model.returns;

/// Something in a file that came back which was not taken over, and why.
///
/// @param found what stands there
/// @param what is the matter and what would be right, as sentences
public record ReturnProblem(Kind kind, CellPlace at, String found, String what) {

    public enum Kind {
        /// Nobody can tell what is meant.
        UNREADABLE("Cannot be read"),
        /// Each value can be read, but together they make no sense.
        MISFIT("Does not fit together"),
        /// Something else was written where the workbook only says what the row is about.
        LOCKED("Not for filling in"),
        /// Several rows bear one id and do not say the same.
        TWICE("One row twice"),
        /// A row whose id the request does not know.
        UNKNOWN_ROW("Unknown row"),
        /// A new row where none can be added.
        NO_NEW_ROWS("Row cannot be added"),
        /// Values on a sheet, under a heading or beside the table that nobody asked for.
        NOT_ASKED_FOR("Not asked for");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /// Where, what is the matter, and what was found.
    public String sentence() {
        return "%s: %s".formatted(at.words(), what);
    }
}

package org.forwardplan.model.returns;

/// A column that does not stand in a returned sheet as it was sent.
///
/// @param at its heading in the file that came back; the sheet alone where the column is missing
/// @param heading as it was sent; empty for one that was not
/// @param values how many cells beneath it hold something
public record ReturnColumn(State state, CellPlace at, String heading, int values) {

    public enum State {
        RENAMED("Renamed"),
        MOVED("Moved"),
        UNKNOWN("Not known"),
        MISSING("Missing");

        private final String words;

        State(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /// What it means for what is taken over.
    public String sentence() {
        return switch (state) {
            case RENAMED ->
                    "%s: “%s” is taken as “%s”".formatted(at.words(), at.heading(), heading);
            case MOVED -> "%s: “%s” stands elsewhere".formatted(at.words(), heading);
            case UNKNOWN ->
                    "%s: “%s” was not asked for; %s not taken over"
                            .formatted(
                                    at.words(),
                                    at.heading(),
                                    values == 1
                                            ? "its 1 value is"
                                            : "its " + values + " values are");
            case MISSING ->
                    "%s: “%s” is missing; what stood under it counts as not returned"
                            .formatted(at.words(), heading);
        };
    }
}

package org.forwardplan.model.papers;

/// A stretch of text in a paper.
public sealed interface Span {

    /// The words as they are read once all changes are accepted.
    String text();

    record Words(String text, boolean bold, boolean italic) implements Span {
        public Words(String text) {
            this(text, false, false);
        }

        public static Words bold(String text) {
            return new Words(text, true, false);
        }

        public static Words italic(String text) {
            return new Words(text, false, true);
        }
    }

    record Hyperlink(String text, String address) implements Span {}

    /// Points at a heading of this paper and keeps its number, title or page when the paper
    /// changes.
    ///
    /// @param anchor of the heading
    /// @param text what it says until the reader's program works it out again
    record CrossReference(String anchor, Shows shows, String text) implements Span {
        public enum Shows {
            NUMBER,
            TITLE,
            PAGE
        }
    }

    /// Words that were put in or taken out.
    ///
    /// @param track never a move: only whole blocks move
    record Tracked(Track track, Span span) implements Span {
        public Tracked {
            if (track.moved() || span instanceof Tracked) {
                throw new IllegalArgumentException("Words are put in or taken out, once");
            }
        }

        @Override
        public String text() {
            return track.stays() ? span.text() : "";
        }
    }
}

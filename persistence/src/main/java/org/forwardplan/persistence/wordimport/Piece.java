package org.forwardplan.persistence.wordimport;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What stands in a paragraph, as the file has it.
sealed interface Piece {

    /// @param link the address it leads to, or `#` and the name of a bookmark; null for none
    record Words(String text, Look look, @Nullable String link, Tracked tracked) implements Piece {}

    /// A line break within the paragraph.
    record NewLine(Tracked tracked) implements Piece {}

    /// A mark that leads to a footnote or endnote.
    record NoteMark(boolean endnote, String id, Tracked tracked) implements Piece {}

    /// @param part that holds it; empty where it lies outside the document
    /// @param width in English metric units (360,000 are a centimetre); 0 where unknown
    /// @param ornament true where the author says it means nothing
    record Shown(String part, String alt, long width, boolean ornament, Tracked tracked)
            implements Piece {}

    /// A box that floats beside the text.
    record Boxed(List<Chunk> content, Tracked tracked) implements Piece {}

    record Bookmark(String name) implements Piece {}

    /// Where a comment belongs.
    record RemarkMark(String id, Edge edge) implements Piece {}

    /// Which edge of the words that a comment stands on; POINT where it stands on none.
    enum Edge {
        BEGIN,
        END,
        POINT
    }

    /// What cannot be carried, or not as it is.
    ///
    /// @param what in a planner's words
    record Lost(String what) implements Piece {}
}

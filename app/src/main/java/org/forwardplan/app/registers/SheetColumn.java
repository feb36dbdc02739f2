package org.forwardplan.app.registers;

import org.forwardplan.model.registers.RegisterColumn;
import org.forwardplan.model.registers.RegisterColumn.Type;
import org.forwardplan.model.registers.RegisterColumn.Writer;

/// A column as the planner sees it.
///
/// @param width in characters
/// @param hint how to fill it in; empty where that is plain
/// @param locked true where it only says what a row is about
record SheetColumn(String key, String heading, int width, Type type, String hint, boolean locked) {

    static SheetColumn of(RegisterColumn<?> column) {
        return new SheetColumn(
                column.key(),
                column.heading(),
                column.width(),
                column.type(),
                column.hint(),
                column.writer() == Writer.NOBODY);
    }

    boolean offers() {
        return type == Type.CHOICE || type == Type.SUGGESTION;
    }

    /// True where figures stand in it, which are held against each other.
    boolean figures() {
        return type == Type.NUMBER;
    }

    /// True where a text of several lines may stand in it.
    boolean lines() {
        return type == Type.LONG_WORDS;
    }
}

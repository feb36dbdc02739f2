package org.forwardplan.model.spreadsheets;

import java.util.List;

/// One sheet.
///
/// @param hidden true where whoever opens the file does not see it
/// @param lines those that hold something, from the top
/// @param merged cells that were made one; what they say stands in the first of them
public record Grid(String name, boolean hidden, List<Line> lines, List<Merged> merged) {

    public Grid {
        lines = List.copyOf(lines);
        merged = List.copyOf(merged);
    }

    /// Cells that look like one: from the first to the last row and column, both included.
    ///
    /// @param firstRow from 1, as the sheet numbers them
    /// @param firstColumn from 0
    public record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

    /// How a sheet calls a column: 0 is `A`, 26 is `AA`.
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (var left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.toString();
    }
}

package org.forwardplan.model.workbooks;

import java.util.List;

/// A chart of figures that stand in cells.
///
/// @param alt what it shows, for somebody who cannot see it
/// @param values title of the axis of the figures, such as their unit; empty for none
/// @param categories what the figures are of, in one row or one column of cells
public record SheetChart(
        Kind kind, String title, String alt, String values, Cells categories, List<Series> series) {

    public SheetChart {
        series = List.copyOf(series);
    }

    public enum Kind {
        LINES,
        BARS
    }

    /// Figures that belong together, one for each category.
    public record Series(String name, Cells figures) {}

    /// A stretch of cells, from its first row and column to its last, all included.
    ///
    /// @param firstRow 0 for the headings
    public record Cells(String sheet, int firstRow, int firstColumn, int lastRow, int lastColumn) {

        public static Cells inRow(String sheet, int row, int firstColumn, int lastColumn) {
            return new Cells(sheet, row, firstColumn, row, lastColumn);
        }

        public static Cells inColumn(String sheet, int column, int firstRow, int lastRow) {
            return new Cells(sheet, firstRow, column, lastRow, column);
        }
    }
}

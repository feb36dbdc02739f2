package org.forwardplan.model.tables;

import org.forwardplan.model.plan.TextTable;

/// A rectangle of cells of a table; both ends belong to it. Row -1 is the header.
public record CellRange(int top, int left, int bottom, int right) {

    public static final int HEADER = -1;

    public CellRange {
        if (top < HEADER || left < 0 || bottom < top || right < left) {
            throw new IllegalArgumentException(
                    "No cells stand between row %d, column %d and row %d, column %d"
                            .formatted(top, left, bottom, right));
        }
    }

    public static CellRange cell(int row, int column) {
        return new CellRange(row, column, row, column);
    }

    /// The cells between two corners, in whatever order they were pointed at.
    public static CellRange between(int row, int column, int otherRow, int otherColumn) {
        return new CellRange(
                Math.min(row, otherRow),
                Math.min(column, otherColumn),
                Math.max(row, otherRow),
                Math.max(column, otherColumn));
    }

    public static CellRange all(TextTable table) {
        return new CellRange(HEADER, 0, table.rows().size() - 1, table.header().size() - 1);
    }

    public boolean holds(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    public int rows() {
        return bottom - top + 1;
    }

    public int columns() {
        return right - left + 1;
    }
}

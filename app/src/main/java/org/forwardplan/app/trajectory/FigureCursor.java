package org.forwardplan.app.trajectory;

import org.forwardplan.model.tables.CellRange;

/// Where the planner is in a grid of figures, and which of them are picked out.
final class FigureCursor {

    private int rows = 1;
    private int columns = 1;
    private int row;
    private int column;
    private int fromRow;
    private int fromColumn;

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    CellRange range() {
        return CellRange.between(fromRow, fromColumn, row, column);
    }

    /// The grid is of this size now; the planner stays in it.
    void in(int manyRows, int manyColumns) {
        rows = Math.max(1, manyRows);
        columns = Math.max(1, manyColumns);
        fromRow = Math.min(fromRow, rows - 1);
        fromColumn = Math.min(fromColumn, columns - 1);
        row = Math.min(row, rows - 1);
        column = Math.min(column, columns - 1);
    }

    /// @param picking true where what is picked out is to grow
    void to(int newRow, int newColumn, boolean picking) {
        row = Math.clamp(newRow, 0, rows - 1);
        column = Math.clamp(newColumn, 0, columns - 1);
        if (!picking) {
            fromRow = row;
            fromColumn = column;
        }
    }

    void by(int down, int across, boolean picking) {
        to(row + down, column + across, picking);
    }

    void all() {
        fromRow = 0;
        fromColumn = 0;
        row = rows - 1;
        column = columns - 1;
    }

    /// To the next figure, and from the end of a row to the next row.
    ///
    /// @return false where there is none any more
    boolean onwards(int by) {
        var at = row * columns + column + by;
        if (at < 0 || at >= rows * columns) {
            return false;
        }
        to(at / columns, at % columns, false);
        return true;
    }
}

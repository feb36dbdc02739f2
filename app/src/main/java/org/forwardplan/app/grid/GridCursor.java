package org.forwardplan.app.grid;

import org.forwardplan.model.tables.CellRange;

/// Where the planner is in a grid of cells, and which of them are picked out.
public final class GridCursor {

    private int rows = 1;
    private int columns = 1;
    private int row;
    private int column;
    private int fromRow;
    private int fromColumn;
    private boolean wholeRows;

    public int row() {
        return row;
    }

    public int column() {
        return column;
    }

    public CellRange range() {
        return wholeRows
                ? CellRange.between(fromRow, 0, row, columns - 1)
                : CellRange.between(fromRow, fromColumn, row, column);
    }

    /// True where rows are picked out as such, and not just all of their cells.
    public boolean wholeRows() {
        return wholeRows;
    }

    /// The grid is of this size now; the planner stays in it.
    public void in(int manyRows, int manyColumns) {
        rows = Math.max(1, manyRows);
        columns = Math.max(1, manyColumns);
        fromRow = Math.min(fromRow, rows - 1);
        fromColumn = Math.min(fromColumn, columns - 1);
        row = Math.min(row, rows - 1);
        column = Math.min(column, columns - 1);
    }

    /// @param picking true where what is picked out is to grow
    public void to(int newRow, int newColumn, boolean picking) {
        row = Math.clamp(newRow, 0, rows - 1);
        column = Math.clamp(newColumn, 0, columns - 1);
        if (!picking) {
            fromRow = row;
            fromColumn = column;
            wholeRows = false;
        }
    }

    public void by(int down, int across, boolean picking) {
        to(row + down, column + across, picking);
    }

    /// Picks out whole rows: that of the planner, or from there to another.
    ///
    /// @param picking true where the rows picked out before stay so
    public void rows(int newRow, boolean picking) {
        to(newRow, column, picking);
        wholeRows = true;
    }

    public void all() {
        fromRow = 0;
        fromColumn = 0;
        row = rows - 1;
        column = columns - 1;
        wholeRows = true;
    }

    /// To the next cell, and from the end of a row to the next row.
    ///
    /// @return false where there is none any more
    public boolean onwards(int by) {
        var at = (long) row * columns + column + by;
        if (at < 0 || at >= (long) rows * columns) {
            return false;
        }
        to((int) (at / columns), (int) (at % columns), false);
        return true;
    }
}

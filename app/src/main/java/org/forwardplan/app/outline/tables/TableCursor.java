package org.forwardplan.app.outline.tables;

import static org.forwardplan.model.tables.CellRange.HEADER;

import org.forwardplan.model.plan.TextTable;
import org.forwardplan.model.tables.CellRange;

/// Where the planner is in a table, and which cells are picked out. Row -1 is the header.
public final class TableCursor {

    private int rows = 1;
    private int columns = 1;
    private int row;
    private int column;
    private int fromRow;
    private int fromColumn;

    public int row() {
        return row;
    }

    int column() {
        return column;
    }

    CellRange range() {
        return CellRange.between(fromRow, fromColumn, row, column);
    }

    /// The table is of this size now; the planner stays in it.
    public void in(TextTable table) {
        rows = table.rows().size();
        columns = table.header().size();
        row = inRows(row);
        column = inColumns(column);
        fromRow = inRows(fromRow);
        fromColumn = inColumns(fromColumn);
    }

    /// @param picking true where what is picked out is to grow
    public void to(int newRow, int newColumn, boolean picking) {
        row = inRows(newRow);
        column = inColumns(newColumn);
        if (!picking) {
            fromRow = row;
            fromColumn = column;
        }
    }

    void by(int down, int across, boolean picking) {
        to(row + down, column + across, picking);
    }

    void all() {
        fromRow = HEADER;
        fromColumn = 0;
        row = rows - 1;
        column = columns - 1;
    }

    /// To the next cell, and from the end of a row to the next row.
    ///
    /// @return false where there is no cell any more
    boolean onwards(int by) {
        var at = (row + 1) * columns + column + by;
        if (at < 0 || at >= (rows + 1) * columns) {
            return false;
        }
        to(at / columns - 1, at % columns, false);
        return true;
    }

    private int inRows(int wanted) {
        return Math.clamp(wanted, HEADER, rows - 1);
    }

    private int inColumns(int wanted) {
        return Math.clamp(wanted, 0, columns - 1);
    }
}

package org.forwardplan.app.outline;

import org.forwardplan.model.plan.TextTable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// A table of text with one thing about it changed. Row -1 is the header.
final class TableEdits {

    static final int HEADER = -1;

    private TableEdits() {}

    static TextTable fresh() {
        return new TextTable(
                "Table", List.of("First column", "Second column"), List.of(List.of("", "")));
    }

    static String cell(TextTable table, int row, int column) {
        return row == HEADER ? table.header().get(column) : table.rows().get(row).get(column);
    }

    static TextTable withCaption(TextTable table, String caption) {
        return new TextTable(caption, table.header(), table.rows());
    }

    static TextTable withCell(TextTable table, int row, int column, String text) {
        if (row == HEADER) {
            return new TextTable(table.caption(), with(table.header(), column, text), table.rows());
        }
        return withRows(table, rows -> rows.set(row, with(rows.get(row), column, text)));
    }

    static TextTable addRow(TextTable table, int at) {
        return withRows(
                table, rows -> rows.add(at, Collections.nCopies(table.header().size(), "")));
    }

    static TextTable removeRow(TextTable table, int row) {
        return withRows(table, rows -> rows.remove(row));
    }

    static TextTable addColumn(TextTable table, int at) {
        return columns(
                table,
                cells -> {
                    cells.add(at, "");
                    return cells;
                });
    }

    /// A table keeps its last column.
    static TextTable removeColumn(TextTable table, int column) {
        return table.header().size() == 1
                ? table
                : columns(
                        table,
                        cells -> {
                            cells.remove(column);
                            return cells;
                        });
    }

    private static TextTable columns(TextTable table, UnaryOperator<List<String>> change) {
        return new TextTable(
                table.caption(),
                change.apply(new ArrayList<>(table.header())),
                table.rows().stream().map(row -> change.apply(new ArrayList<>(row))).toList());
    }

    private static TextTable withRows(TextTable table, Consumer<List<List<String>>> change) {
        var rows = new ArrayList<>(table.rows());
        change.accept(rows);
        return new TextTable(table.caption(), table.header(), rows);
    }

    private static List<String> with(List<String> cells, int at, String text) {
        var copy = new ArrayList<>(cells);
        copy.set(at, text);
        return copy;
    }
}

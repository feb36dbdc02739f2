package org.forwardplan.model.tables;

import static org.forwardplan.model.tables.CellRange.HEADER;

import org.forwardplan.model.plan.TextTable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// A table of text with one thing about it changed. Row -1 is the header.
public final class TableEdits {

    private TableEdits() {}

    public static TextTable fresh() {
        return new TextTable("", List.of("", ""), List.of(List.of("", ""), List.of("", "")));
    }

    public static List<String> row(TextTable table, int row) {
        return row == HEADER ? table.header() : table.rows().get(row);
    }

    public static String cell(TextTable table, int row, int column) {
        return row(table, row).get(column);
    }

    public static TextTable withCaption(TextTable table, String caption) {
        return new TextTable(caption, table.header(), table.rows(), table.widths());
    }

    public static TextTable withCell(TextTable table, int row, int column, String text) {
        return fill(table, CellRange.cell(row, column), text);
    }

    /// Puts the same words, or none, into each cell of a range.
    public static TextTable fill(TextTable table, CellRange range, String text) {
        return eachRow(
                table,
                at ->
                        IntStream.range(0, table.header().size())
                                .mapToObj(column ->
                                        range.holds(at, column) ? text : cell(table, at, column))
                                .toList());
    }

    /// Writes a block over the cells from `row` and `column` on; the table grows where it must.
    public static TextTable paste(TextTable table, int row, int column, CellBlock block) {
        var wide =
                addColumns(
                        table,
                        table.header().size(),
                        Math.max(0, column + block.width() - table.header().size()));
        var missing = row + block.rows().size() - table.rows().size();
        var big = addRows(wide, wide.rows().size(), Math.max(0, missing));
        return eachRow(
                big,
                at -> {
                    var cells = new ArrayList<>(row(big, at));
                    if (at >= row && at < row + block.rows().size()) {
                        for (var c = 0; c < block.width(); c++) {
                            cells.set(column + c, block.rows().get(at - row).get(c));
                        }
                    }
                    return cells;
                });
    }

    public static TextTable addRows(TextTable table, int at, int many) {
        var empty = Collections.nCopies(table.header().size(), "");
        return withRows(table, rows -> rows.addAll(at, Collections.nCopies(many, empty)));
    }

    /// The header is no such row: it stays.
    public static TextTable removeRows(TextTable table, int first, int last) {
        return withRows(table, rows -> rows.subList(Math.max(0, first), last + 1).clear());
    }

    /// Moves rows up (-1) or down (1), where there is room.
    public static TextTable moveRows(TextTable table, int first, int last, int by) {
        var blocked = first < 0 || first + by < 0 || last + by >= table.rows().size();
        return blocked
                ? table
                : withRows(table, rows -> Collections.rotate(span(rows, first, last, by), by));
    }

    public static TextTable addColumns(TextTable table, int at, int many) {
        if (many == 0) {
            return table;
        }
        return columns(
                table,
                Shares.withNew(table.widths(), at, many),
                cells -> cells.addAll(at, Collections.nCopies(many, "")));
    }

    /// A table keeps its last column.
    public static TextTable removeColumns(TextTable table, int first, int last) {
        if (last - first + 1 == table.header().size()) {
            return table;
        }
        var kept = new ArrayList<>(table.widths());
        if (!kept.isEmpty()) {
            kept.subList(first, last + 1).clear();
        }
        return columns(
                table, Shares.hundred(kept), cells -> cells.subList(first, last + 1).clear());
    }

    /// Moves columns left (-1) or right (1), where there is room.
    public static TextTable moveColumns(TextTable table, int first, int last, int by) {
        if (first + by < 0 || last + by >= table.header().size()) {
            return table;
        }
        var widths = new ArrayList<>(table.widths());
        if (!widths.isEmpty()) {
            Collections.rotate(span(widths, first, last, by), by);
        }
        return columns(
                table, widths, cells -> Collections.rotate(span(cells, first, last, by), by));
    }

    private static <T> List<T> span(List<T> all, int first, int last, int by) {
        return all.subList(Math.min(first, first + by), Math.max(last, last + by) + 1);
    }

    /// @param widths in per cent, 100 together; empty where they are to follow from the text
    public static TextTable withWidths(TextTable table, List<Integer> widths) {
        return new TextTable(table.caption(), table.header(), table.rows(), widths);
    }

    public static TextTable withEqualWidths(TextTable table) {
        return withWidths(table, Shares.hundred(Collections.nCopies(table.header().size(), 1)));
    }

    private static TextTable columns(
            TextTable table, List<Integer> widths, Consumer<List<String>> change) {
        return new TextTable(
                table.caption(),
                changed(table.header(), change),
                table.rows().stream().map(row -> changed(row, change)).toList(),
                widths);
    }

    private static <T> List<T> changed(List<T> list, Consumer<List<T>> change) {
        var copy = new ArrayList<>(list);
        change.accept(copy);
        return copy;
    }

    private static TextTable withRows(TextTable table, Consumer<List<List<String>>> change) {
        return new TextTable(
                table.caption(), table.header(), changed(table.rows(), change), table.widths());
    }

    private static TextTable eachRow(TextTable table, IntFunction<List<String>> how) {
        return new TextTable(
                table.caption(),
                how.apply(HEADER),
                IntStream.range(0, table.rows().size()).mapToObj(how).toList(),
                table.widths());
    }
}

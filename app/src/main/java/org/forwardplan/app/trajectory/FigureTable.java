package org.forwardplan.app.trajectory;

import org.forwardplan.model.tables.CellBlock;
import org.forwardplan.model.tables.CellRange;

import java.util.List;

/// The figures a grid shows, as words.
///
/// @param columns what the figures of a column have in common, e.g. `2026/27`
/// @param rows what the figures of a row have in common, e.g. `Planned`
/// @param cells row by row; empty where there is no figure
public record FigureTable(List<String> columns, List<String> rows, List<List<String>> cells) {

    public static final FigureTable NONE = new FigureTable(List.of(), List.of(), List.of());

    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        cells = cells.stream().map(List::copyOf).toList();
        if (cells.size() != rows.size()) {
            throw new IllegalArgumentException(
                    "%d rows of figures for %s".formatted(cells.size(), rows));
        }
        for (var row : cells) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("%s do not fit %s".formatted(row, columns));
            }
        }
    }

    public String cell(int row, int column) {
        return cells.get(row).get(column);
    }

    CellBlock block(CellRange range) {
        return new CellBlock(
                cells.subList(range.top(), range.bottom() + 1).stream()
                        .map(row -> row.subList(range.left(), range.right() + 1))
                        .toList());
    }

    public boolean empty() {
        return columns.isEmpty() || rows.isEmpty();
    }
}

package org.forwardplan.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table in plain text: the first column to the left, figures to the right.
final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean figures;

    /// @param figures true where every column but the first holds figures
    TextTable(boolean figures) {
        this.figures = figures;
    }

    TextTable row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    List<String> lines() {
        var columns = rows.isEmpty() ? 0 : rows.getFirst().size();
        var widths =
                IntStream.range(0, columns)
                        .map(column ->
                                rows.stream()
                                        .mapToInt(row -> row.get(column).length())
                                        .max()
                                        .orElse(0))
                        .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (var column = 0; column < row.size(); column++) {
            var cell = row.get(column);
            var space = " ".repeat(widths[column] - cell.length());
            line.append(column == 0 ? "" : GAP)
                    .append(column > 0 && figures ? space + cell : cell + space);
        }
        return line.toString().stripTrailing();
    }
}

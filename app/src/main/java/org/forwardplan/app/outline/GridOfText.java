package org.forwardplan.app.outline;

import javafx.geometry.HPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A drawn table: one header row, and cells that wrap.
final class GridOfText {

    private static final int NARROWEST = 9;
    private static final int WIDEST = 400;

    private final GridPane grid = new GridPane();

    GridOfText(List<Integer> widths) {
        grid.getStyleClass().add("text-grid");
        for (var width : widths) {
            var column = new ColumnConstraints();
            column.setPercentWidth(width);
            column.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(column);
        }
    }

    GridPane node() {
        return grid;
    }

    /// @param row from 0, the header not counted; -1 is the header
    void put(int row, int column, Region cell) {
        cell.getStyleClass()
                .addAll(
                        "grid-cell",
                        row < 0 ? "grid-header" : row % 2 == 0 ? "grid-even" : "grid-odd");
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        grid.add(cell, column, row + 1);
    }

    /// Widths in per cent that suit what the columns hold: long cells get more room, but wrap.
    static List<Integer> widths(List<String> header, List<List<String>> rows) {
        var longest =
                IntStream.range(0, header.size())
                        .map(column ->
                                Stream.concat(Stream.of(header), rows.stream())
                                        .mapToInt(row -> row.get(column).length())
                                        .max()
                                        .orElse(0))
                        .map(length ->
                                (int) (10 * Math.sqrt(Math.clamp(length, NARROWEST, WIDEST))))
                        .toArray();
        var all = IntStream.of(longest).sum();
        return IntStream.of(longest).mapToObj(length -> length * 100 / all).toList();
    }
}

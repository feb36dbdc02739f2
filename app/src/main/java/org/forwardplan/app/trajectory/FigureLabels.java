package org.forwardplan.app.trajectory;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;

import org.forwardplan.app.grid.GridCursor;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The words and figures that a grid of figures shows.
final class FigureLabels {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass AT = PseudoClass.getPseudoClass("at");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /// Below that the name of a year stands on two lines.
    private static final double WIDE = 52;

    private final List<Label> columns = new ArrayList<>();
    private final List<Label> rows = new ArrayList<>();
    private final List<List<Label>> cells = new ArrayList<>();

    /// Makes new ones for a table of another shape.
    void lay(FigureTable table) {
        columns.clear();
        rows.clear();
        cells.clear();
        table.columns().forEach(name -> columns.add(label(name, "figure-year")));
        for (var name : table.rows()) {
            rows.add(label(name, "figure-name"));
            cells.add(table.columns().stream().map(_ -> label("", "figure-cell")).toList());
        }
    }

    private static Label label(String words, String look) {
        var label = new Label(words);
        label.getStyleClass().add(look);
        label.setMouseTransparent(true);
        return label;
    }

    List<Node> all() {
        var all = new ArrayList<Node>(columns);
        all.addAll(rows);
        cells.forEach(all::addAll);
        return all;
    }

    /// @param each how wide a column is
    void lay(FigureTable table, double each) {
        for (var column = 0; column < columns.size(); column++) {
            var year = columns.get(column);
            var name = table.columns().get(column);
            var left = FigureGrid.NAMES + column * each;
            year.setText(each < WIDE ? name.replace("/", "\n/") : name);
            year.resizeRelocate(left, 0, each, FigureGrid.HEAD);
            for (var row = 0; row < rows.size(); row++) {
                cell(row, column).resizeRelocate(left, top(row), each, FigureGrid.HEIGHT);
            }
        }
        for (var row = 0; row < rows.size(); row++) {
            rows.get(row).resizeRelocate(0, top(row), FigureGrid.NAMES, FigureGrid.HEIGHT);
        }
    }

    private static double top(int row) {
        return FigureGrid.HEAD + FigureGrid.HEIGHT * row;
    }

    private Label cell(int row, int column) {
        return cells.get(row).get(column);
    }

    void say(FigureTable table) {
        for (var row = 0; row < cells.size(); row++) {
            for (var column = 0; column < cells.get(row).size(); column++) {
                cell(row, column).setText(table.cell(row, column));
            }
        }
    }

    void mark(GridCursor cursor) {
        var range = cursor.range();
        for (var row = 0; row < cells.size(); row++) {
            for (var column = 0; column < cells.get(row).size(); column++) {
                var cell = cell(row, column);
                cell.pseudoClassStateChanged(PICKED, range.holds(row, column));
                cell.pseudoClassStateChanged(AT, row == cursor.row() && column == cursor.column());
            }
        }
    }

    /// Where what was typed cannot be taken; null where all is well.
    void wrong(@Nullable GridCursor at) {
        cells.forEach(row -> row.forEach(cell -> cell.pseudoClassStateChanged(WRONG, false)));
        if (at != null) {
            cell(at.row(), at.column()).pseudoClassStateChanged(WRONG, true);
        }
    }
}

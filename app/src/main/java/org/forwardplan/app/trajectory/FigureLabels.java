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

    List<Label> columns() {
        return columns;
    }

    List<Label> rows() {
        return rows;
    }

    Label cell(int row, int column) {
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

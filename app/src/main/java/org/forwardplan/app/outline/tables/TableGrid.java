package org.forwardplan.app.outline.tables;

import static org.forwardplan.model.tables.CellRange.HEADER;

import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.forwardplan.model.plan.TextTable;
import org.forwardplan.model.tables.CellRange;
import org.forwardplan.model.tables.TableEdits;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Draws a table, of which only the rows in sight and near it.
public final class TableGrid extends Region {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass AT = PseudoClass.getPseudoClass("at");
    private static final double NEAR = 400;

    private final TableSizes sizes = new TableSizes();
    private final Map<Integer, List<Label>> drawn = new TreeMap<>();
    private final Label plain = probe("grid-cell");
    private final Label bold = probe("grid-header");
    private TextTable table = TableEdits.fresh();
    private CellRange picked = CellRange.cell(0, 0);
    private int row;
    private int column;
    private double from = 0;
    private double to = 1200;
    private @Nullable Node over;

    public TableGrid() {
        getStyleClass().addAll("text-grid", "table-grid");
        setFocusTraversable(true);
        getChildren().setAll(plain, bold);
    }

    private static Label probe(String style) {
        var label = new Label();
        label.getStyleClass().addAll("grid-cell", style);
        label.setVisible(false);
        label.setManaged(false);
        return label;
    }

    public TableSizes sizes() {
        return sizes;
    }

    public void show(TextTable now, List<Integer> widths) {
        sizes.table(now, widths);
        if (now.header().size() != table.header().size()) {
            drawn.values().forEach(getChildren()::removeAll);
            drawn.clear();
        }
        table = now;
        drawn.forEach((at, cells) -> {
            if (at < now.rows().size()) {
                say(at, cells);
            }
        });
        draw();
        requestLayout();
    }

    /// Shows where the planner is and what is picked out.
    public void at(TableCursor cursor) {
        row = cursor.row();
        column = cursor.column();
        picked = cursor.range();
        drawn.forEach(this::mark);
        setAccessibleText(
                "%s: %s".formatted(name(row, column), cell().isBlank() ? "empty" : cell()));
    }

    /// What a screen reader calls a cell, e.g. `Row 2, Measure`.
    String name(int ofRow, int ofColumn) {
        var heading = table.header().get(ofColumn);
        var called = heading.isBlank() ? "column " + (ofColumn + 1) : heading;
        return ofRow == HEADER
                ? "Heading of column " + (ofColumn + 1)
                : "Row %d, %s".formatted(ofRow + 1, called);
    }

    private String cell() {
        return row < table.rows().size() ? TableEdits.cell(table, row, column) : "";
    }

    /// Lays a field over the cell where the planner is; null takes it away.
    void over(@Nullable Node field) {
        if (over != null) {
            getChildren().remove(over);
        }
        over = field;
        if (field != null) {
            getChildren().add(field);
        }
        requestLayout();
    }

    /// Where a cell stands in the window.
    public Bounds inScene(int ofRow, int ofColumn) {
        return localToScene(
                new BoundingBox(
                        sizes.left(ofColumn),
                        sizes.top(ofRow),
                        sizes.width(ofColumn),
                        sizes.height(ofRow)));
    }

    /// Told what part of the window is seen.
    public void seen(Bounds inScene) {
        if (getScene() == null || getWidth() == 0) {
            return;
        }
        var here = sceneToLocal(inScene);
        from = here.getMinY() - NEAR;
        to = here.getMaxY() + NEAR;
        draw();
    }

    int drawnRows() {
        return drawn.size();
    }

    private void draw() {
        var wanted = new ArrayList<Integer>();
        var top = 0.0;
        for (var at = HEADER; at < table.rows().size(); at++) {
            var bottom = top + sizes.height(at);
            if (at == HEADER || at == row || bottom > from && top < to) {
                wanted.add(at);
            }
            top = bottom;
        }
        drawn.entrySet()
                .removeIf(it -> {
                    var gone = !wanted.contains(it.getKey());
                    if (gone) {
                        getChildren().removeAll(it.getValue());
                    }
                    return gone;
                });
        var fresh = new ArrayList<Node>();
        for (var at : wanted) {
            if (!drawn.containsKey(at)) {
                var cells = cells(at);
                drawn.put(at, cells);
                fresh.addAll(cells);
            }
        }
        // Below the field, if one is open.
        getChildren().addAll(2, fresh);
    }

    private List<Label> cells(int at) {
        var cells = new ArrayList<Label>();
        for (var c = 0; c < table.header().size(); c++) {
            var cell = new Label();
            cell.getStyleClass()
                    .addAll(
                            "grid-cell",
                            at == HEADER ? "grid-header" : at % 2 == 0 ? "grid-even" : "grid-odd");
            cell.setWrapText(true);
            cell.setMouseTransparent(true);
            cells.add(cell);
        }
        say(at, cells);
        mark(at, cells);
        return cells;
    }

    private void say(int at, List<Label> cells) {
        for (var c = 0; c < cells.size(); c++) {
            cells.get(c).setText(TableEdits.cell(table, at, c));
        }
    }

    private void mark(int at, List<Label> cells) {
        for (var c = 0; c < cells.size(); c++) {
            cells.get(c).pseudoClassStateChanged(PICKED, picked.holds(at, c));
            cells.get(c).pseudoClassStateChanged(AT, at == row && c == column);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width > 0) {
            sizes.fit(width, plain.getFont(), bold.getFont());
        }
        return Math.max(sizes.bottom(), over == null ? 0 : editorBottom());
    }

    private double editorBottom() {
        return sizes.top(row) + (over == null ? 0 : over.prefHeight(sizes.width(column))) + 2;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected void layoutChildren() {
        sizes.fit(getWidth(), plain.getFont(), bold.getFont());
        drawn.forEach((at, cells) -> {
            var top = sizes.top(at);
            for (var c = 0; c < cells.size(); c++) {
                cells.get(c).resizeRelocate(sizes.left(c), top, sizes.width(c), sizes.height(at));
            }
        });
        if (over != null) {
            var width = Math.max(120, sizes.width(column));
            var left = Math.min(sizes.left(column), Math.max(0, getWidth() - width));
            var height = Math.max(sizes.height(row), over.prefHeight(width));
            over.resizeRelocate(left, sizes.top(row), width, height);
        }
    }
}

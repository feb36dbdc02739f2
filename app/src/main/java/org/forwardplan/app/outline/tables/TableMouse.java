package org.forwardplan.app.outline.tables;

import static org.forwardplan.model.tables.CellRange.HEADER;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.forwardplan.model.tables.Shares;
import org.forwardplan.model.tables.TableEdits;

import java.util.List;

/// The mouse in a table: picks cells out, opens one on a double click, and drags the border between
/// two columns.
final class TableMouse {

    private static final double NEAR = 5;
    private static final int NARROWEST = 4;
    private static final int NONE = -1;

    private final TextTableView view;
    private final TableGrid grid;
    private int border = NONE;
    private double grabbed;
    private List<Integer> before = List.of();
    private List<Integer> now = List.of();

    TableMouse(TextTableView view, TableChanges changes, TableGrid grid) {
        this.view = view;
        this.grid = grid;
        grid.setOnMouseMoved(event ->
                grid.setCursor(borderAt(event) == NONE ? Cursor.DEFAULT : Cursor.H_RESIZE));
        grid.setOnMousePressed(this::pressed);
        grid.setOnMouseDragged(this::dragged);
        grid.setOnMouseReleased(_ -> released());
        grid.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2
                    && event.getButton() == MouseButton.PRIMARY
                    && borderAt(event) == NONE) {
                view.open(null);
            }
            event.consume();
        });
        grid.setOnContextMenuRequested(event -> {
            changes.menu().show(grid, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private void pressed(MouseEvent event) {
        event.consume();
        if (event.getTarget() != grid) {
            return;
        }
        grid.requestFocus();
        border = event.getButton() == MouseButton.PRIMARY ? borderAt(event) : NONE;
        if (border != NONE) {
            grabbed = event.getX();
            before = view.widths();
            now = before;
            return;
        }
        var row = grid.sizes().rowAt(event.getY());
        var column = grid.sizes().columnAt(event.getX());
        var inRange = view.cursor().range().holds(row, column);
        if (event.getButton() == MouseButton.PRIMARY || !inRange) {
            view.cursor().to(row, column, event.isShiftDown());
            view.moved();
        }
    }

    private void dragged(MouseEvent event) {
        event.consume();
        if (border != NONE) {
            var by = (int) Math.round((event.getX() - grabbed) * 100 / grid.getWidth());
            now = Shares.moved(before, border, by, NARROWEST);
            view.tryWidths(now);
        } else if (event.getTarget() == grid && event.isPrimaryButtonDown()) {
            view.cursor()
                    .to(
                            grid.sizes().rowAt(event.getY()),
                            grid.sizes().columnAt(event.getX()),
                            true);
            view.moved();
        }
    }

    private void released() {
        if (border != NONE) {
            border = NONE;
            if (!now.equals(before)) {
                view.change("Change the widths of a table", it -> TableEdits.withWidths(it, now));
            }
        }
    }

    /// The column whose right border the pointer is at, in the header.
    private int borderAt(MouseEvent event) {
        var sizes = grid.sizes();
        if (sizes.rowAt(event.getY()) != HEADER) {
            return NONE;
        }
        for (var column = 0; column + 1 < view.table().header().size(); column++) {
            if (Math.abs(event.getX() - sizes.left(column + 1)) < NEAR) {
                return column;
            }
        }
        return NONE;
    }
}

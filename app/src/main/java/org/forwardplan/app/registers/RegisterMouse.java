package org.forwardplan.app.registers;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/// The mouse over a register: a click goes to a cell, a drag picks out a block, the head of a row
/// picks out the row, a double click opens a cell.
final class RegisterMouse {

    private final RegisterGrid grid;
    private final TableView<SheetLine> table;

    RegisterMouse(RegisterGrid grid, TableView<SheetLine> table) {
        this.grid = grid;
        this.table = table;
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        table.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        table.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void pressed(MouseEvent event) {
        var cell = cell(event.getTarget());
        if (cell == null) {
            return;
        }
        event.consume();
        table.requestFocus();
        if (grid.isOpen()) {
            // What was typed cannot be taken: it is mended or given up first.
            grid.focus();
            return;
        }
        var picked = grid.cursor().range().holds(cell.getIndex(), Math.max(0, cell.column()));
        if (event.getButton() == MouseButton.PRIMARY || !picked) {
            go(cell, event.isShiftDown());
        }
    }

    private void dragged(MouseEvent event) {
        var cell = cell(event.getPickResult().getIntersectedNode());
        if (cell != null && cell(event.getTarget()) != null && event.isPrimaryButtonDown()) {
            event.consume();
            go(cell, true);
        }
    }

    private void clicked(MouseEvent event) {
        var cell = cell(event.getTarget());
        if (cell != null && event.getClickCount() == 2 && cell.column() != RegisterCell.HEAD) {
            grid.open(null);
        }
    }

    private void go(RegisterCell cell, boolean picking) {
        if (cell.column() == RegisterCell.HEAD) {
            grid.cursor().rows(cell.getIndex(), picking);
        } else {
            grid.cursor().to(cell.getIndex(), cell.column(), picking);
        }
        grid.moved();
    }

    private @Nullable RegisterCell cell(Object target) {
        for (var node = target instanceof Node it ? it : null;
                node != null && node != table;
                node = node.getParent()) {
            if (node instanceof RegisterCell cell) {
                return cell.isEmpty() ? null : cell;
            }
        }
        return null;
    }
}

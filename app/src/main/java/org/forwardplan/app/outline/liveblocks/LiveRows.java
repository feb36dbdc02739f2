package org.forwardplan.app.outline.liveblocks;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.forwardplan.app.outline.tables.Sight;
import org.forwardplan.app.outline.tables.TableCursor;
import org.forwardplan.app.outline.tables.TableGrid;
import org.forwardplan.model.plan.ItemId;

import java.util.function.Consumer;

/// The rows of a live block. Enter or a double click leads to what a row is about.
final class LiveRows {

    private final Consumer<ItemId> open;
    private final Runnable left;
    private final TableGrid grid = new TableGrid();
    private final TableCursor cursor = new TableCursor();
    private LiveTable table = LiveTable.NONE;

    LiveRows(Consumer<ItemId> open, Runnable left) {
        this.open = open;
        this.left = left;
        grid.getStyleClass().add("live-rows");
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        grid.setOnMousePressed(this::pressed);
        grid.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
            event.consume();
        });
    }

    Node node() {
        return grid;
    }

    void seen(Bounds inScene) {
        grid.seen(inScene);
    }

    void show(LiveTable now) {
        table = now;
        var rows = now.asText();
        cursor.in(rows);
        grid.show(rows, now.widths());
        to(Math.max(0, cursor.row()));
    }

    private void to(int row) {
        var at = Math.clamp(row, 0, Math.max(0, table.rows().size() - 1));
        cursor.to(at, 0, false);
        cursor.to(at, Integer.MAX_VALUE, true);
        grid.at(cursor);
    }

    private void pressed(MouseEvent event) {
        event.consume();
        grid.requestFocus();
        to(grid.sizes().rowAt(event.getY()));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> step(-1);
            case DOWN -> step(1);
            case ENTER -> open();
            case ESCAPE -> left.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        to(cursor.row() + by);
        Sight.bring(grid, () -> grid.inScene(cursor.row(), 0));
    }

    private void open() {
        if (cursor.row() >= 0 && cursor.row() < table.about().size()) {
            open.accept(table.about().get(cursor.row()));
        }
    }
}

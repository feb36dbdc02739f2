package org.forwardplan.app.outline.tables;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.forwardplan.app.fields.GrowingArea;

import java.util.function.BiConsumer;

/// The field over a cell while it is typed in. Enter keeps and goes on below, Tab to the right;
/// Shift+Enter begins a line, Escape gives up.
final class CellEditor {

    private static final double SIDES = 16;
    private static final double ENDS = 12;

    /// Where the planner goes on once a cell is done with.
    enum Then {
        STAY,
        DOWN,
        RIGHT,
        LEFT,
        ELSEWHERE
    }

    private final GrowingArea area = new GrowingArea(SIDES, ENDS);

    /// Hears the keys before the area does, for which Tab leads out of it.
    private final StackPane node = new StackPane(area);

    private final String before;
    private final BiConsumer<String, Then> done;
    private boolean open = true;

    /// @param before what the cell says
    /// @param typed what it begins with here: the same, or the letter that was typed over it
    /// @param done takes what it says now, and where to go on
    CellEditor(String before, String typed, String name, BiConsumer<String, Then> done) {
        this.before = before;
        this.done = done;
        area.setText(typed);
        area.setAccessibleText(name);
        area.getStyleClass().add("cell-editor");
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        area.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        close(area.getText(), Then.ELSEWHERE);
                    }
                });
    }

    Node node() {
        return node;
    }

    void focus() {
        area.requestFocus();
        area.end();
    }

    /// Hands over what has been typed and stays open.
    String typed() {
        return area.getText().strip();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close(before, Then.STAY);
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            event.consume();
            close(area.getText(), event.isShiftDown() ? Then.LEFT : Then.RIGHT);
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (event.isShiftDown() || event.isAltDown()) {
                area.replaceSelection("\n");
            } else {
                close(area.getText(), Then.DOWN);
            }
        }
    }

    private void close(String text, Then then) {
        if (open) {
            open = false;
            done.accept(text.strip(), then);
        }
    }
}

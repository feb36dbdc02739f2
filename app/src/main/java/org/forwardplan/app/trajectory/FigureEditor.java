package org.forwardplan.app.trajectory;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.function.BiPredicate;

/// The field in which a figure is typed. Enter keeps it and goes on below, Tab to the right; Escape
/// gives up.
final class FigureEditor {

    /// Where the planner goes on once a figure is done with.
    enum Then {
        STAY,
        DOWN,
        RIGHT,
        LEFT,
        ELSEWHERE
    }

    private final TextField field = new TextField();
    private final String before;
    private final BiPredicate<String, Then> done;
    private boolean open = true;

    /// @param before what the figure was
    /// @param begin what stands in the field at first
    /// @param done takes what was typed; false where it cannot, and the field stays open
    FigureEditor(String name, String before, String begin, BiPredicate<String, Then> done) {
        this.before = before;
        this.done = done;
        field.setId("figure-editor");
        field.getStyleClass().add("figure-editor");
        field.setText(begin);
        field.setAccessibleText(name);
        field.setMaxWidth(Double.MAX_VALUE);
        field.setMinWidth(0);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        close(field.getText(), Then.ELSEWHERE);
                    }
                });
    }

    Node node() {
        return field;
    }

    void focus() {
        // Else the field selects all once it is dressed, and the next letter replaces the first.
        field.applyCss();
        field.requestFocus();
        field.end();
    }

    /// Hands over what was typed without leaving.
    void finish() {
        close(field.getText(), Then.STAY);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close(before, Then.STAY);
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            close(field.getText(), Then.DOWN);
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            event.consume();
            close(field.getText(), event.isShiftDown() ? Then.LEFT : Then.RIGHT);
        }
    }

    private void close(String text, Then then) {
        if (open) {
            // Removing the field takes the keyboard from it, which must not keep it twice.
            open = false;
            open = !done.test(text.strip(), then);
        }
    }
}

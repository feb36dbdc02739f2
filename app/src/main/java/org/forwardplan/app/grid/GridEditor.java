package org.forwardplan.app.grid;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

import java.util.function.BiPredicate;

/// The field in which a cell is typed. Enter keeps it and goes on below, Tab to the right; Escape
/// gives up.
public final class GridEditor {

    /// Where the planner goes on once a cell is done with.
    public enum Then {
        STAY,
        DOWN,
        UP,
        RIGHT,
        LEFT,
        ELSEWHERE
    }

    private final TextInputControl field;
    private final String before;
    private final BiPredicate<String, Then> done;
    private boolean open = true;

    /// @param field it is typed in; Shift or Alt and Enter breaks a line where it has several
    /// @param name read out
    /// @param before what the cell was
    /// @param begin what stands in the field at first
    /// @param done takes what was typed; false where it cannot, and the field stays open
    public GridEditor(
            TextInputControl field,
            String name,
            String before,
            String begin,
            BiPredicate<String, Then> done) {
        this.field = field;
        this.before = before;
        this.done = done;
        field.setText(begin);
        field.setAccessibleText(name);
        field.setMinWidth(0);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        close(field.getText(), Then.ELSEWHERE);
                    }
                });
    }

    /// A field of one line.
    public static TextField line(String id) {
        var field = new TextField();
        field.setId(id);
        field.setMaxWidth(Double.MAX_VALUE);
        return field;
    }

    public TextInputControl field() {
        return field;
    }

    public void focus() {
        // Else the field selects all once it is dressed, and the next letter replaces the first.
        field.applyCss();
        field.requestFocus();
        field.end();
    }

    /// Hands over what was typed without leaving.
    public void finish() {
        close(field.getText(), Then.STAY);
    }

    /// Hands over another text than the one typed, such as one chosen from a list.
    public void take(String text) {
        field.setText(text);
        finish();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                event.consume();
                close(before, Then.STAY);
            }
            case ENTER -> {
                event.consume();
                enter(event);
            }
            case TAB -> {
                if (!event.isShortcutDown()) {
                    event.consume();
                    close(field.getText(), event.isShiftDown() ? Then.LEFT : Then.RIGHT);
                }
            }
            default -> {}
        }
    }

    private void enter(KeyEvent event) {
        if (field instanceof TextArea && (event.isShiftDown() || event.isAltDown())) {
            field.replaceSelection("\n");
        } else {
            close(field.getText(), event.isShiftDown() ? Then.UP : Then.DOWN);
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

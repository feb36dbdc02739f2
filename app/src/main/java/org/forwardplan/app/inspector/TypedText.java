package org.forwardplan.app.inspector;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.forwardplan.app.fields.TabLeaves;
import org.forwardplan.model.plan.ItemFields.Field;

import java.util.function.Predicate;

/// A field of words, kept when the planner presses Enter or leaves it. One that was only looked at
/// stays as it is.
final class TypedText {

    private static final int SHORT_TEXT = 40;

    private final Predicate<String> handOver;
    private final TextArea area;
    private String kept;
    private String tried;

    /// @param handOver stores the words; false where the plan has not changed
    TypedText(Field field, Predicate<String> handOver) {
        this.handOver = handOver;
        area = new TextArea(field.value() instanceof String text ? text : "");
        kept = area.getText();
        tried = kept;
        area.setWrapText(true);
        area.setPrefRowCount(kept.length() > SHORT_TEXT ? 4 : 1);
        area.focusedProperty()
                .subscribe((_, focused) -> {
                    if (!focused) {
                        // Once the keyboard has arrived elsewhere: what is kept draws the form
                        // anew.
                        Platform.runLater(this::left);
                    }
                });
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        TabLeaves.in(area);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            event.consume();
            keep();
        }
    }

    Node node() {
        return area;
    }

    /// Hands over what has been typed; words that could not be stored stay, to be tried again.
    void keep() {
        var text = area.getText();
        if (text.equals(kept)) {
            return;
        }
        tried = text;
        if (handOver.test(text.strip())) {
            kept = text;
        } else if (text.isBlank()) {
            area.setText(kept);
        }
    }

    /// A refusal opens a dialog, which takes the keyboard from this field: not to be told twice.
    private void left() {
        if (!area.getText().equals(tried)) {
            keep();
        }
    }
}

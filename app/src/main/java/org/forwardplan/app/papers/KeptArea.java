package org.forwardplan.app.papers;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.forwardplan.app.fields.GrowingArea;

import java.util.function.Consumer;

/// A text of several lines that is handed over when the keyboard leaves it; Escape brings the old
/// words back.
final class KeptArea {

    private static final double SIDES = 28;
    private static final double ENDS = 18;

    private final GrowingArea area = new GrowingArea(SIDES, ENDS);
    private final Consumer<String> keep;
    private String known = "";

    KeptArea(String accessible, Consumer<String> keep) {
        this.keep = keep;
        area.setAccessibleText(accessible);
        area.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        keep();
                    }
                });
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && !area.getText().equals(known)) {
                        event.consume();
                        area.setText(known);
                    }
                });
    }

    GrowingArea node() {
        return area;
    }

    void show(String now) {
        if (!now.equals(known)) {
            known = now;
            area.setText(now);
        }
    }

    void keep() {
        var typed = area.getText().strip();
        if (!typed.equals(known)) {
            keep.accept(typed);
        }
    }
}

package org.forwardplan.app.fields;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.function.Consumer;

/// A field whose words are handed over on Enter and when the keyboard leaves it; Escape brings the
/// old ones back.
public final class KeptField {

    private final TextInputControl field;
    private final Consumer<String> keep;
    private String known = "";

    public KeptField(TextInputControl field, Consumer<String> keep) {
        this.field = field;
        this.keep = keep;
        field.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        keep();
                    }
                });
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        keep();
                        event.consume();
                    } else if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        field.setText(known);
                    }
                });
    }

    /// The plan says this now; words being typed give way only where it says something new.
    public void show(String now) {
        if (!now.equals(known)) {
            known = now;
            field.setText(now);
        }
    }

    public void keep() {
        var typed = field.getText() == null ? "" : field.getText().strip();
        if (!typed.equals(known)) {
            keep.accept(typed);
        }
    }
}

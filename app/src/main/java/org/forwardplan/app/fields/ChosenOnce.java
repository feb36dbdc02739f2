package org.forwardplan.app.fields;

import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Objects;
import java.util.function.Consumer;

/// Makes a choice from a list count when the list is closed: what the arrow keys pass over on the
/// way is not chosen, and Esc leaves all as it was.
public final class ChosenOnce<T> {

    private final ComboBox<T> choice;
    private final Consumer<T> chosen;
    private T before;

    private ChosenOnce(ComboBox<T> choice, Consumer<T> chosen) {
        this.choice = choice;
        this.chosen = chosen;
        this.before = choice.getValue();
    }

    /// @param chosen told the new value; not told where it is the old one
    public static <T> void in(ComboBox<T> choice, Consumer<T> chosen) {
        var once = new ChosenOnce<>(choice, chosen);
        choice.setOnShowing(_ -> once.before = choice.getValue());
        choice.setOnHidden(_ -> once.settle());
        choice.setOnAction(_ -> {
            if (!choice.isShowing()) {
                once.settle();
            }
        });
        choice.skinProperty()
                .subscribe(skin -> {
                    if (skin instanceof ComboBoxListViewSkin<?> list) {
                        list.getPopupContent().addEventFilter(KeyEvent.KEY_PRESSED, once::leave);
                    }
                });
    }

    private void leave(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && choice.isShowing()) {
            choice.setValue(before);
        }
    }

    private void settle() {
        var now = choice.getValue();
        if (!Objects.equals(before, now)) {
            before = now;
            chosen.accept(now);
        }
    }
}

package org.forwardplan.app.fields;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

import java.util.function.Consumer;

/// A list that is worked from the field in which the planner types: the arrow keys and page keys
/// choose, Enter or a click takes what is chosen, Escape leaves.
public final class TypeToFind<T> {

    private static final int PAGE = 6;

    private final ListView<T> list;
    private final Consumer<T> taken;
    private final Runnable leave;

    public TypeToFind(TextField query, ListView<T> list, Consumer<T> taken, Runnable leave) {
        this.list = list;
        this.taken = taken;
        this.leave = leave;
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> take());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step(PAGE);
            case PAGE_UP -> step(-PAGE);
            case ENTER -> take();
            case ESCAPE -> leave.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        var last = Math.max(0, list.getItems().size() - 1);
        var at = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, last);
        list.getSelectionModel().clearAndSelect(at);
        list.scrollTo(Math.max(0, at - PAGE / 2));
    }

    private void take() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            taken.accept(chosen);
        }
    }
}

package org.forwardplan.app.grid;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The words offered below a cell while it is typed in: those that hold what was typed. The arrow
/// keys choose; Enter and Tab then keep what is chosen.
public final class ChoicesBelow {

    private static final double ROW = 28;
    private static final int ROWS = 8;

    private final TextInputControl field;
    private final List<String> all;
    private final boolean only;
    private final ListView<String> list = new ListView<>();

    /// To be made before the field gets its own keys.
    ///
    /// @param only true where nothing but one of these will do
    /// @param taken told of the one that was clicked
    public ChoicesBelow(
            TextInputControl field, List<String> all, boolean only, Consumer<String> taken) {
        this.field = field;
        this.all = all;
        this.only = only;
        list.setId("cell-choices");
        list.getStyleClass().add("cell-choices");
        list.setAccessibleText("Words to choose from");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        // Before the list takes the keyboard, and the field is left with what was typed.
        list.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    var word = word(event.getTarget());
                    if (!word.isEmpty()) {
                        event.consume();
                        taken.accept(word);
                    }
                });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private static String word(Object target) {
        for (var node = target instanceof Node it ? it : null;
                node != null;
                node = node.getParent()) {
            if (node instanceof ListCell<?> cell) {
                return cell.getItem() instanceof String word ? word : "";
            }
        }
        return "";
    }

    public ListView<String> list() {
        return list;
    }

    /// Offers all of them, with what stands in the cell chosen; from then on what fits.
    public void begin(String now) {
        offer(all);
        if (all.contains(now)) {
            list.getSelectionModel().select(now);
            list.scrollTo(now);
        }
        field.textProperty().subscribe((_, typed) -> narrow(typed));
        if (!field.getText().equals(now)) {
            narrow(field.getText());
        }
    }

    private void narrow(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.UK);
        offer(all.stream().filter(it -> it.toLowerCase(Locale.UK).contains(wanted)).toList());
        if (only && !wanted.isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    private void offer(List<String> some) {
        list.getItems().setAll(some);
        list.getSelectionModel().clearSelection();
        list.setPrefHeight(Math.min(ROWS, some.size()) * ROW + 2);
        list.setVisible(!some.isEmpty());
        list.setManaged(!some.isEmpty());
    }

    private void key(KeyEvent event) {
        var code = event.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            event.consume();
            step(code == KeyCode.DOWN ? 1 : -1);
        } else if (code == KeyCode.ENTER || code == KeyCode.TAB) {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                field.setText(chosen);
            }
        }
    }

    private void step(int by) {
        var last = list.getItems().size() - 1;
        if (last >= 0) {
            var now = list.getSelectionModel().getSelectedIndex();
            list.getSelectionModel().clearAndSelect(Math.clamp((long) now + by, 0, last));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
            list.setAccessibleText(list.getSelectionModel().getSelectedItem());
        }
    }
}

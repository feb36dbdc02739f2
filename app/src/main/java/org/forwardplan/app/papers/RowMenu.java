package org.forwardplan.app.papers;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.forwardplan.app.fields.Controls;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.IntConsumer;

/// Moves a row up or down, also with Alt and the arrow keys, or removes it.
final class RowMenu {

    private final int index;
    private final int last;
    private final IntConsumer move;
    private final MenuButton menu = new MenuButton("", new FontIcon("fth-more-vertical"));

    /// @param what the row is, e.g. `field`
    RowMenu(String what, int index, int last, IntConsumer move, Runnable remove) {
        this.index = index;
        this.last = last;
        this.move = move;
        Controls.edits(menu);
        menu.setAccessibleText("Move or remove this " + what);
        menu.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        var up = new MenuItem("Move up");
        up.setDisable(index == 0);
        up.setOnAction(_ -> move.accept(index - 1));
        var down = new MenuItem("Move down");
        down.setDisable(index == last);
        down.setOnAction(_ -> move.accept(index + 1));
        var gone = new MenuItem("Remove this " + what);
        gone.setOnAction(_ -> remove.run());
        menu.getItems().setAll(up, down, gone);
    }

    MenuButton node() {
        return menu;
    }

    void listenOn(Node row) {
        row.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        var to = event.getCode() == KeyCode.UP ? index - 1 : index + 1;
        if (event.isAltDown()
                && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            event.consume();
            if (to >= 0 && to <= last) {
                move.accept(to);
            }
        }
    }
}

package org.forwardplan.app.drafting;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.TabLeaves;

import java.util.function.Consumer;

/// A box to write a few lines in. Ctrl+Enter keeps them, Esc gives them up.
final class TextBox {

    private static final int ROWS = 2;

    private final TextArea area = new TextArea();
    private final Button keep;
    private final VBox node;

    /// @param id of the area; its button is called the same with `keep-` in front
    /// @param cancel what Esc does; does nothing where the box stays
    TextBox(String id, String prompt, String button, Consumer<String> kept, Runnable cancel) {
        area.setId(id);
        area.setPromptText(prompt);
        area.setAccessibleText(prompt);
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        TabLeaves.in(area);
        keep = Controls.button("keep-" + id, button, () -> keep(kept), "small");
        keep.disableProperty().bind(area.textProperty().map(String::isBlank));
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                        event.consume();
                        keep(kept);
                    } else if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        cancel.run();
                    }
                });
        node = new VBox(4, area, new HBox(6, keep));
    }

    Node node() {
        return node;
    }

    TextBox saying(String words) {
        area.setText(words);
        area.end();
        return this;
    }

    void focus() {
        area.requestFocus();
    }

    private void keep(Consumer<String> kept) {
        var words = area.getText();
        if (!words.isBlank()) {
            area.clear();
            kept.accept(words);
        }
    }
}

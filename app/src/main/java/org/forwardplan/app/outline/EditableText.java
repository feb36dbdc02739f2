package org.forwardplan.app.outline;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.forwardplan.app.fields.TabLeaves;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// A few words that turn into a field on a double click, Enter or F2. Enter keeps, Escape gives up,
/// leaving keeps.
final class EditableText extends StackPane {

    private static final int ROWS = 3;

    private final Label label;
    private final Consumer<String> keep;
    private @Nullable TextArea area;

    /// @param name what a screen reader calls it, e.g. `Row 2, Measure`
    EditableText(String text, String name, Consumer<String> keep) {
        this.keep = keep;
        label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(label);
        getStyleClass().add("editable-text");
        setFocusTraversable(true);
        setAccessibleText(name + ": " + (text.isEmpty() ? "empty" : text));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    Label label() {
        return label;
    }

    /// Hands over what stands in the field, where one is open.
    void keep() {
        var open = area;
        if (open != null) {
            var text = open.getText().strip();
            close();
            keep.accept(text);
        }
    }

    void close() {
        area = null;
        getChildren().setAll(label);
    }

    void edit() {
        var open = new TextArea(label.getText());
        area = open;
        open.setWrapText(true);
        open.setPrefRowCount(ROWS);
        open.setMinHeight(Region.USE_PREF_SIZE);
        open.getStyleClass().add("cell-editor");
        TabLeaves.in(open);
        getChildren().setAll(open);
        open.requestFocus();
        open.selectAll();
        open.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused && area == open) {
                        keep();
                    }
                });
        open.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        close();
                        requestFocus();
                    } else if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
                        event.consume();
                        requestFocus();
                    }
                });
    }

    private void clicked(MouseEvent event) {
        if (area == null) {
            requestFocus();
            if (event.getClickCount() == 2) {
                edit();
            }
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (area == null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2)) {
            event.consume();
            edit();
        }
    }
}

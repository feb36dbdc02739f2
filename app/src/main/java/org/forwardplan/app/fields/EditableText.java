package org.forwardplan.app.fields;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// A few words that turn into a field on a double click, Enter or F2. Enter keeps, Escape gives up,
/// leaving keeps.
public final class EditableText extends StackPane {

    private static final int ROWS = 1;

    private final Label label;
    private final String name;
    private final String prompt;
    private final Consumer<String> keep;
    private String text = "";
    private @Nullable TextArea area;

    /// @param name what a screen reader calls it
    /// @param prompt stands in its place while it is empty
    public EditableText(String name, String prompt, Consumer<String> keep) {
        this.name = name;
        this.prompt = prompt;
        this.keep = keep;
        label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(label);
        getStyleClass().add("editable-text");
        setFocusTraversable(true);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        show("");
    }

    public void show(String now) {
        text = now;
        label.setText(now.isBlank() ? prompt : now);
        label.pseudoClassStateChanged(PseudoClass.getPseudoClass("empty"), now.isBlank());
        setAccessibleText(name + ": " + (now.isEmpty() ? "empty" : now));
    }

    /// Hands over what stands in the field, where one is open.
    public void keep() {
        var open = area;
        if (open != null) {
            var typed = open.getText().strip();
            close();
            if (!typed.equals(text)) {
                keep.accept(typed);
            }
        }
    }

    public void close() {
        area = null;
        getChildren().setAll(label);
    }

    void edit() {
        var open = new TextArea(text);
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

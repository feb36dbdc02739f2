package org.forwardplan.app.registers;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.forwardplan.app.fields.Controls;

import java.util.Locale;

/// What stands in place of rows where there are none: what to do next.
final class EmptyRegister {

    private static final double WIDTH = 460;

    private EmptyRegister() {}

    static Node of(RegisterSheet<?> sheet, Runnable add, Runnable all) {
        var now = sheet.arrangementProperty().get();
        var filtered = !now.words().isBlank() && sheet.count() > 0;
        var words =
                Controls.wrapped(
                        filtered
                                ? "No row holds “%s”.".formatted(now.words().strip())
                                : sheet.takesRows()
                                        ? "No %s yet. Copy a block of cells in Excel and press Ctrl+V here, or add a row."
                                                .formatted(sheet.title().toLowerCase(Locale.UK))
                                        : "No rows yet: they come with the objectives of the plan.",
                        "quiet",
                        "empty");
        words.setMaxWidth(WIDTH);
        words.setAlignment(Pos.CENTER);
        words.setTextAlignment(TextAlignment.CENTER);
        var box = new VBox(12, words);
        box.setAlignment(Pos.CENTER);
        if (filtered) {
            box.getChildren().add(Controls.button("clear-register-filter", "Show all rows", all));
        } else if (sheet.takesRows()) {
            box.getChildren()
                    .add(
                            Controls.button(
                                    "add-first-row", "Add a row", add, "accent", Controls.EDITS));
        }
        return box;
    }
}

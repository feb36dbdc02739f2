package org.forwardplan.app.outline.tree;

import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.forwardplan.app.fields.Controls;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.BooleanSupplier;

/// Something that can be done with the chosen section: one for toolbar, context menu and keys.
///
/// @param keys that do it; the first is the one that is shown
record SectionAction(
        String id,
        String words,
        String icon,
        List<KeyCombination> keys,
        BooleanSupplier possible,
        Runnable run) {

    static SectionAction of(
            String id,
            String words,
            String icon,
            List<String> keys,
            BooleanSupplier possible,
            Runnable run) {
        return new SectionAction(
                id,
                words,
                icon,
                keys.stream().map(KeyCombination::valueOf).toList(),
                possible,
                run);
    }

    boolean matches(KeyEvent event) {
        return keys.stream().anyMatch(key -> key.match(event));
    }

    void runIfPossible() {
        if (possible.getAsBoolean()) {
            run.run();
        }
    }

    Button button() {
        var button = new Button(null, new FontIcon(icon));
        Controls.edits(button);
        button.setId(id);
        button.getStyleClass().addAll("flat", "tool");
        button.setTooltip(new Tooltip(words + " (" + keys.getFirst().getDisplayText() + ")"));
        button.setAccessibleText(words);
        button.setOnAction(_ -> runIfPossible());
        return button;
    }

    MenuItem menuItem() {
        var item = new MenuItem(words, new FontIcon(icon));
        item.setAccelerator(keys.getFirst());
        item.setOnAction(_ -> runIfPossible());
        item.setDisable(!possible.getAsBoolean());
        return item;
    }
}

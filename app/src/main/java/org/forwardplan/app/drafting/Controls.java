package org.forwardplan.app.drafting;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/// The labels and buttons that all parts of drafting are put together from.
final class Controls {

    private Controls() {}

    static Label wrapped(String words, String... looks) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(looks);
        return label;
    }

    static Label heading(String words) {
        return wrapped(words, "inspector-heading");
    }

    static Button button(String id, String words, Runnable does, String... looks) {
        var button = new Button(words);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll(looks);
        button.setOnAction(_ -> does.run());
        return button;
    }

    static Button icon(String id, String picture, String words, Runnable does) {
        var button = button(id, "", does, "flat", "tool");
        button.setGraphic(new FontIcon(picture));
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    static VBox named(String name, Node control) {
        var label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        control.setAccessibleText(name);
        return new VBox(2, label, control);
    }
}

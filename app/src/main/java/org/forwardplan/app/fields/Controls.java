package org.forwardplan.app.fields;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/// The labels, buttons and named fields that pages are put together from, each with its accessible
/// text.
public final class Controls {

    private static final double CLOSE = 2;
    private static final double APART = 4;

    /// Marks a control that changes the plan, and so does nothing in one that is only read.
    public static final String EDITS = "edits";

    private static final String LOOKING = "looking";

    private Controls() {}

    /// Text that breaks over as many lines as it needs.
    public static Label wrapped(String words, String... looks) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(looks);
        return label;
    }

    /// Text on one line that is never cut short.
    public static Label whole(String words, String... looks) {
        var label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(looks);
        return label;
    }

    public static Button button(String id, String words, Runnable does, String... looks) {
        var button = new Button(words);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll(looks);
        button.setOnAction(_ -> does.run());
        return button;
    }

    /// Marks a control that changes the plan and is not made here.
    public static void edits(Node control) {
        control.getStyleClass().add(EDITS);
    }

    /// Marks a field in which words are looked for: it changes nothing in the plan.
    public static void looking(TextInputControl field) {
        field.getStyleClass().add(LOOKING);
    }

    public static boolean isLooking(TextInputControl field) {
        return field.getStyleClass().contains(LOOKING);
    }

    /// A button that shows a picture; its words are read out and stand in its tooltip.
    public static Button icon(
            String id, String picture, String words, Runnable does, String... looks) {
        var button = button(id, "", does, looks);
        button.setGraphic(new FontIcon(picture));
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    /// The same in the look of a row of tools.
    public static Button tool(String picture, String words, Runnable does) {
        var button = new Button(null, new FontIcon(picture));
        button.getStyleClass().addAll("flat", "tool");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(_ -> does.run());
        return button;
    }

    /// A control close under its name; the name is its accessible text too.
    public static VBox named(String name, Node control) {
        return under(CLOSE, name, control, control);
    }

    /// A field under its name; the name is the field's accessible text too.
    public static VBox field(String name, Node control) {
        return field(name, control, control);
    }

    /// A field that stands in a row with something beside it.
    public static VBox field(String name, Node control, Node row) {
        return under(APART, name, control, row);
    }

    private static VBox under(double gap, String name, Node control, Node row) {
        var label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        control.setAccessibleText(name);
        return new VBox(gap, label, row);
    }
}

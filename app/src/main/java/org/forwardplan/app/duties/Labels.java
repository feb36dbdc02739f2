package org.forwardplan.app.duties;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.model.duties.AnswerState;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The small pieces of text and the buttons that this page is made of, each in one look.
final class Labels {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private Labels() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// Text that breaks over as many lines as it needs.
    static Label wrapped(String words, String... looks) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(looks);
        return label;
    }

    /// Text on one line that is never cut short.
    static Label whole(String words, String... looks) {
        var label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(looks);
        return label;
    }

    /// A field under its name; the name is the field's accessible text too.
    static VBox field(String name, Node control) {
        return field(name, control, control);
    }

    /// A field that stands in a row with something beside it.
    static VBox field(String name, Node control, Node row) {
        var label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        control.setAccessibleText(name);
        return new VBox(4, label, row);
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

    static Button iconButton(String id, String picture, String words, Runnable does) {
        var button = button(id, "", does, "button-icon", "flat", "small");
        button.setGraphic(new FontIcon(picture));
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    static Hyperlink link(String words, Runnable does) {
        var link = new Hyperlink(words);
        link.setOnAction(_ -> {
            link.setVisited(false);
            does.run();
        });
        return link;
    }

    /// A state in its colour, always with its word.
    static Label pill(AnswerState state) {
        var pill = whole("");
        show(pill, state);
        return pill;
    }

    static void show(Label pill, AnswerState state) {
        pill.setText(state.toString());
        pill.getStyleClass().setAll("label", "pill", look(state));
    }

    private static String look(AnswerState state) {
        return switch (state) {
            case NONE, OUTDATED -> "pill-bad";
            case EXTERNAL, DRAFTED -> "pill-waiting";
            case COMPLETE, CONFIRMED -> "pill-good";
        };
    }
}

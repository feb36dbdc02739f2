package org.forwardplan.app.outline.figures;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.GrowingArea;
import org.forwardplan.app.fields.KeptField;
import org.forwardplan.app.fields.TabLeaves;
import org.forwardplan.app.outline.bodies.Keeping;
import org.forwardplan.model.plan.Figure;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// The fields of a figure: what it shows, its caption and its width.
final class FigureFields {

    private static final double SIDES = 24;
    private static final double ENDS = 16;
    private static final int STEP = 5;

    private final Keeping changed;
    private final GrowingArea alt = new GrowingArea(SIDES, ENDS);
    private final TextField caption = new TextField();
    private final Spinner<Integer> width =
            new Spinner<>(Figure.NARROWEST, Figure.WIDEST, Figure.WIDEST, STEP);
    private final KeptField keptAlt;
    private final KeptField keptCaption;
    private final VBox node;
    private @Nullable Figure figure;

    /// @param replace asks for another picture
    /// @param done told when the planner leaves by key
    FigureFields(Keeping changed, Runnable replace, Runnable done) {
        this.changed = changed;
        alt.setId("figure-alt");
        alt.setPromptText("What does it show? For readers who cannot see it");
        TabLeaves.in(alt);
        keptAlt = new KeptField(alt, words -> change(words, null, null));
        caption.setId("figure-caption");
        caption.setPromptText("Printed below it as “Figure 1: …”");
        keptCaption = new KeptField(caption, words -> change(null, words, null));
        Controls.edits(width);
        width.setId("figure-width");
        width.setEditable(true);
        width.setPrefWidth(100);
        width.setAccessibleText("Width in per cent of the text");
        width.valueProperty().subscribe((_, now) -> change(null, null, now));
        var other = new Button("Replace picture…", new FontIcon("fth-image"));
        Controls.edits(other);
        other.getStyleClass().add("flat");
        other.setOnAction(_ -> replace.run());
        var size = new FlowPane(8, 6, named("Width, % of the text", width), other);
        node = new VBox(8, named("What it shows", alt), named("Caption", caption), size);
        node.getStyleClass().add("figure-fields");
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> leave(event, done));
        for (var field : List.<TextInputControl>of(alt, caption)) {
            field.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(event, done));
        }
    }

    private static void leave(KeyEvent event, Runnable done) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            done.run();
        }
    }

    private static Node named(String words, Node field) {
        var label = new Label(words);
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        if (field.getAccessibleText() == null) {
            field.setAccessibleText(words);
        }
        return field instanceof Spinner<?> ? row(label, field) : new VBox(2, label, field);
    }

    private static Node row(Label label, Node field) {
        var row = new HBox(8, label, field);
        row.getStyleClass().add("figure-width");
        return row;
    }

    Node node() {
        return node;
    }

    /// The keyboard goes to what is missing.
    void focus() {
        alt.requestFocus();
    }

    void show(Figure now) {
        figure = now;
        keptAlt.show(now.alt());
        keptCaption.show(now.caption());
        width.getValueFactory().setValue(now.width());
    }

    void keep() {
        keptAlt.keep();
        keptCaption.keep();
    }

    private void change(
            @Nullable String altNow, @Nullable String captionNow, @Nullable Integer wide) {
        var was = figure;
        if (was == null) {
            return;
        }
        var now =
                new Figure(
                        was.picture(),
                        altNow == null ? was.alt() : altNow,
                        captionNow == null ? was.caption() : captionNow,
                        wide == null ? was.width() : wide);
        if (!now.equals(was)) {
            figure = now;
            changed.keep(
                    altNow != null
                            ? "Describe a figure"
                            : captionNow != null
                                    ? "Change the caption of a figure"
                                    : "Change the width of a figure",
                    now);
        }
    }
}

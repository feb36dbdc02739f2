package org.forwardplan.app.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.DayPicker;
import org.forwardplan.app.fields.TabLeaves;
import org.forwardplan.app.inspector.TargetDraft.Form;
import org.forwardplan.model.plan.Target;

import java.util.function.Consumer;

/// A target, to be changed where it stands. It is kept as a whole, once it makes sense.
final class TargetForm {

    private final ComboBox<Form> form = new ComboBox<>();
    private final TextField figure = new TextField();
    private final TextField upTo = new TextField();
    private final Label asks = new Label();
    private final TextArea words = new TextArea();
    private final DayPicker by = new DayPicker("target-by");
    private final Button keep = new Button("Set the target");
    private final Target was;
    private final VBox node = new VBox(4);

    TargetForm(Target was, Consumer<Target> changed) {
        this.was = was;
        var draft = TargetDraft.of(was);
        Controls.edits(form);
        form.setId("target-form");
        form.setAccessibleText("Form of the target");
        form.getItems().setAll(Form.values());
        form.setValue(draft.form());
        form.setMaxWidth(Double.MAX_VALUE);
        figure.setId("target-figure");
        figure.setAccessibleText("Figure");
        figure.setText(draft.figure());
        upTo.setAccessibleText("Upper end");
        upTo.setText(draft.upTo());
        words.setId("target-words");
        words.setText(draft.words());
        words.setWrapText(true);
        words.setPrefRowCount(2);
        TabLeaves.in(words);
        by.show(draft.by());
        asks.getStyleClass().add("field-name");
        Controls.edits(keep);
        keep.setId("set-target");
        keep.getStyleClass().add("small");
        keep.setOnAction(_ -> draft().target().ifPresent(changed));
        var figures = new HBox(8, figure, upTo);
        var day = new HBox(8, new Label("by"), by.node());
        day.setAlignment(Pos.CENTER_LEFT);
        node.getChildren().addAll(form, figures, asks, words, day, keep);
        form.valueProperty().subscribe(this::fit);
        figure.textProperty().subscribe(this::judge);
        upTo.textProperty().subscribe(this::judge);
        words.textProperty().subscribe(this::judge);
        by.whenChosen(_ -> judge());
    }

    Node node() {
        return node;
    }

    private TargetDraft draft() {
        return new TargetDraft(
                form.getValue(), figure.getText(), upTo.getText(), words.getText(), by.day());
    }

    private void fit(Form now) {
        shown(figure.getParent(), now.hasFigure());
        shown(upTo, now == Form.BETWEEN);
        shown(by.node().getParent(), now != Form.NARRATIVE);
        asks.setText(now.asksFor());
        words.setAccessibleText(now.asksFor());
        judge();
    }

    private void judge() {
        keep.setDisable(draft().target().filter(now -> !now.equals(was)).isEmpty());
    }

    private static void shown(Node part, boolean now) {
        part.setVisible(now);
        part.setManaged(now);
    }
}

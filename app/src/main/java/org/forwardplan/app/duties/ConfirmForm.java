package org.forwardplan.app.duties;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.DayPicker;
import org.forwardplan.model.plan.Requirement;

/// Asks who confirms an answer, and when. Enter confirms, Esc goes back.
final class ConfirmForm {

    private final DutiesActions actions;
    private final Requirement requirement;
    private final Runnable close;
    private final TextField by = new TextField();
    private final DayPicker on = new DayPicker("confirm-on");
    private final TextField note = new TextField();
    private final VBox node;

    ConfirmForm(DutiesActions actions, Requirement requirement, Runnable close) {
        this.actions = actions;
        this.requirement = requirement;
        this.close = close;
        by.setId("confirm-by");
        by.setText(actions.reviewer());
        by.setPromptText("The reviewer's role, e.g. Director of strategy");
        on.show(actions.today());
        note.setId("confirm-note");
        note.setPromptText("Anything to remember about it");
        var keep = Controls.button("confirm-now", "Confirm", this::confirm, "accent");
        keep.disableProperty().bind(by.textProperty().map(String::isBlank));
        var cancel = Controls.button("cancel-confirm", "Cancel", close, "flat");
        var who = Controls.field("Confirmed by", by);
        HBox.setHgrow(who, Priority.ALWAYS);
        node =
                new VBox(
                        10,
                        new HBox(12, who, Controls.field("On", on.node())),
                        Controls.field("Note", note),
                        new HBox(8, keep, cancel));
        node.getStyleClass().add("inline-form");
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    Node node() {
        return node;
    }

    void focus() {
        by.requestFocus();
        by.end();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        } else if (event.getCode() == KeyCode.ENTER && (by.isFocused() || note.isFocused())) {
            event.consume();
            confirm();
        }
    }

    private void confirm() {
        var day = on.day();
        var when = day == null ? actions.today() : day;
        if (!by.getText().isBlank()
                && actions.confirm(requirement, by.getText(), when, note.getText())) {
            close.run();
        }
    }
}

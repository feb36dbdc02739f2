package org.forwardplan.app.baselines;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.DayPicker;
import org.forwardplan.app.fields.TabLeaves;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.Baseline.Purpose;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What is said of a version: its name, what it was for, the day and a note.
final class BaselineForm {

    private static final double WIDTH = 460;

    private final TextField name = new TextField();
    private final ComboBox<Purpose> purpose = new ComboBox<>();
    private final DayPicker on = new DayPicker("baseline-day");
    private final TextArea note = new TextArea();
    private final LocalDate today;
    private final VBox node;

    /// Takes what was written.
    interface Taking {
        void take(String name, Purpose purpose, LocalDate on, String note);
    }

    /// @param was the version it is about; null to freeze a new one
    BaselineForm(@Nullable Baseline was, LocalDate today, Taking taking, Runnable leave) {
        this.today = today;
        name.setId("baseline-name");
        name.setPromptText("e.g. Sent to the boards, March");
        purpose.setId("baseline-purpose");
        purpose.getItems().setAll(Purpose.values());
        purpose.setValue(was == null ? Purpose.DRAFT : was.purpose());
        note.setId("baseline-note");
        note.setPrefRowCount(2);
        note.setWrapText(true);
        TabLeaves.in(note);
        on.show(was == null ? today : was.on());
        if (was != null) {
            name.setText(was.name());
            note.setText(was.note());
        }
        var done =
                Controls.button(
                        "baseline-done",
                        was == null ? "Freeze" : "Save",
                        () ->
                                taking.take(
                                        name.getText(), purpose.getValue(), day(), note.getText()),
                        "accent");
        done.setDefaultButton(true);
        done.disableProperty().bind(name.textProperty().map(String::isBlank));
        node =
                new VBox(
                        12,
                        Controls.wrapped(
                                was == null
                                        ? "Freeze this version"
                                        : "What is said of this version",
                                "card-title"),
                        Controls.wrapped(
                                was == null
                                        ? "The plan as it stands now gets a name: its text,"
                                                + " targets, links and coverage. You can read it,"
                                                + " compare with it and go back to it for years."
                                                + " Nothing is copied and nothing can alter it."
                                        : "What the version holds cannot change; only what is said"
                                                + " of it.",
                                "quiet"),
                        Controls.field("Name", name),
                        Controls.field("Purpose", purpose),
                        Controls.field("Day it was sent, approved or published", on.node()),
                        Controls.field("Note (may be left empty)", note),
                        new FlowPane(
                                8, 8, done, Controls.button("baseline-cancel", "Cancel", leave)));
        node.setId("baseline-form");
        node.getStyleClass().add("card");
        node.setMaxSize(WIDTH, VBox.USE_PREF_SIZE);
        node.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        leave.run();
                    }
                });
    }

    private LocalDate day() {
        var written = on.day();
        return written == null ? today : written;
    }

    Node node() {
        return node;
    }

    void focus() {
        name.requestFocus();
        name.selectAll();
    }
}

package org.forwardplan.app.revisions;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.DayPicker;
import org.forwardplan.app.fields.KeptField;
import org.forwardplan.model.plan.Revision;
import org.forwardplan.model.plan.Revision.Task;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// One task: ticked with the day it was done and how; until then with the day it is due.
final class TaskRow {

    private static final double NOTE_WIDTH = 260;
    private static final double STANDING_WIDTH = 130;

    private final RevisionsViewModel viewModel;
    private final int place;
    private final CheckBox tick = new CheckBox();
    private final Label standing = Controls.whole("");
    private final DayPicker day;
    private final TextField note = new TextField();
    private final KeptField noteKept;
    private final VBox node;
    private Revision revision;
    private boolean showing;

    TaskRow(RevisionsViewModel viewModel, Revision revision, int place) {
        this.viewModel = viewModel;
        this.revision = revision;
        this.place = place;
        Controls.edits(tick);
        tick.setId("task-" + place);
        tick.setWrapText(true);
        tick.setOnAction(_ -> tick(tick.isSelected() ? viewModel.today() : null));
        day = new DayPicker("task-day-" + place);
        day.whenChosen(this::dayChosen);
        note.setId("task-note-" + place);
        note.setPromptText("How, e.g. by email to the clerk");
        note.setPrefWidth(NOTE_WIDTH);
        noteKept =
                new KeptField(
                        note, words -> viewModel.tick(this.revision, place, task().done(), words));
        standing.setMinWidth(STANDING_WIDTH);
        var fields = new FlowPane(10, 4, standing, day.node(), note);
        fields.setAlignment(Pos.CENTER_LEFT);
        node = new VBox(4, tick, fields);
        node.getStyleClass().add("need");
        show(revision);
    }

    Node node() {
        return node;
    }

    Node first() {
        return tick;
    }

    void show(Revision now) {
        revision = now;
        showing = true;
        var task = task();
        var words = words(task);
        tick.setText(words);
        tick.setSelected(task.done() != null);
        day.show(task.done() == null ? task.due() : task.done());
        day.node().setAccessibleText((task.done() == null ? "Due: " : "Done on: ") + words);
        note.setAccessibleText("How: " + words);
        noteKept.show(task.note());
        var late = late(task, viewModel.today());
        standing.setText(task.done() != null ? "Done on" : late ? "Overdue since" : "Due");
        standing.getStyleClass().removeAll("date-passed", "quiet");
        standing.getStyleClass().add(late ? "date-passed" : "quiet");
        showing = false;
    }

    static boolean late(Task task, LocalDate today) {
        var due = task.due();
        return task.done() == null && due != null && due.isBefore(today);
    }

    /// `Send the document: North board`.
    static String words(Task task) {
        return task.to().isBlank() ? task.what() : "%s: %s".formatted(task.what(), task.to());
    }

    private Task task() {
        return revision.tasks().get(place);
    }

    private void tick(@Nullable LocalDate done) {
        viewModel.tick(revision, place, done, note.getText());
    }

    private void dayChosen(@Nullable LocalDate chosen) {
        if (showing) {
            return;
        }
        if (task().done() == null) {
            viewModel.setDue(revision, place, chosen);
        } else if (chosen != null) {
            tick(chosen);
        }
    }
}

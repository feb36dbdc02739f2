package org.forwardplan.app.drafting;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.DayPicker;
import org.forwardplan.model.drafting.Due;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Note.Kind;

/// One note or to-do: tick it, date it, write it anew, move it, delete it.
final class NoteRow {

    private final Note note;
    private final Notes notes;
    private final VBox node = new VBox(3);
    private boolean editing;
    private boolean dating;

    NoteRow(Note note, Notes notes) {
        this.note = note;
        this.notes = notes;
        node.getStyleClass().add("note");
        draw();
    }

    Node node() {
        return node;
    }

    private void draw() {
        node.getChildren().setAll(words());
        Due.of(note.due(), note.done(), notes.today())
                .ifPresent(due ->
                        node.getChildren()
                                .add(
                                        Controls.wrapped(
                                                due.words(),
                                                due.overdue() ? "date-passed" : "quiet")));
        if (dating) {
            var day = new DayPicker("note-due");
            day.show(note.due());
            day.whenChosen(now -> notes.due(note, now));
            node.getChildren().add(Controls.named("To be done by", day.node()));
        }
        node.getChildren().add(tools());
    }

    private Node words() {
        if (editing) {
            var box =
                    new TextBox(
                                    "note-edited",
                                    "Words of the note",
                                    "Keep",
                                    text -> notes.rewrite(note, text),
                                    () -> {
                                        editing = false;
                                        draw();
                                    })
                            .saying(note.text());
            Platform.runLater(box::focus);
            return box.node();
        }
        if (note.kind() == Kind.NOTE) {
            return Controls.wrapped(note.text());
        }
        var tick = new CheckBox(note.text());
        Controls.edits(tick);
        tick.setId("note-done");
        tick.setWrapText(true);
        tick.setMnemonicParsing(false);
        tick.setSelected(note.done());
        tick.setOnAction(_ -> notes.tick(note, tick.isSelected()));
        return tick;
    }

    private Node tools() {
        var tools = new FlowPane(0, 0);
        tools.setAlignment(Pos.CENTER_LEFT);
        if (note.kind() == Kind.TO_DO) {
            tools.getChildren().add(tool("date-note", "fth-calendar", "Set a day", this::date));
        }
        tools.getChildren()
                .addAll(
                        tool("edit-note", "fth-edit-2", "Edit", this::edit),
                        tool("note-up", "fth-arrow-up", "Move up", () -> notes.move(note, -1)),
                        tool("note-down", "fth-arrow-down", "Move down", () -> notes.move(note, 1)),
                        tool("delete-note", "fth-trash-2", "Delete", () -> notes.remove(note)));
        return tools;
    }

    private Node tool(String id, String icon, String does, Runnable run) {
        return Controls.icon(
                id,
                icon,
                "%s: %s".formatted(does, note.text()),
                run,
                "flat",
                "tool",
                Controls.EDITS);
    }

    private void edit() {
        editing = true;
        draw();
    }

    private void date() {
        dating = !dating;
        draw();
    }
}

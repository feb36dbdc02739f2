package org.forwardplan.app.drafting;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Note.Kind;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The notes to self and the to-dos of a section.
public final class NotesView {

    private final Notes notes;
    private final VBox rows = new VBox(8);
    private final CheckBox toDo = new CheckBox("It has to be done");
    private final VBox node;
    private @Nullable SectionId section;
    private List<Note> shown = List.of();

    public NotesView(Notes notes) {
        this.notes = notes;
        Controls.edits(toDo);
        toDo.setId("note-to-do");
        toDo.setSelected(true);
        var write =
                new TextBox(
                        "note-text",
                        "Write a note or to-do (Ctrl+Enter keeps it)",
                        "Add",
                        this::add,
                        () -> {});
        node =
                new VBox(
                        6,
                        Controls.wrapped("Notes and to-dos", "inspector-heading"),
                        rows,
                        toDo,
                        write.node());
        node.setId("notes");
    }

    public Node node() {
        return node;
    }

    /// Shows the notes of a section as the plan has them now.
    public void show(SectionId now) {
        var those = notes.of(now);
        if (!now.equals(section) || !those.equals(shown)) {
            section = now;
            shown = those;
            rows.getChildren()
                    .setAll(those.stream().map(note -> new NoteRow(note, notes).node()).toList());
            if (those.isEmpty()) {
                rows.getChildren()
                        .add(
                                Controls.wrapped(
                                        "Nothing noted. Notes and to-dos are never printed; to-dos"
                                                + " are collected on the overview.",
                                        "quiet"));
            }
        }
    }

    private void add(String text) {
        if (section != null) {
            notes.add(section, toDo.isSelected() ? Kind.TO_DO : Kind.NOTE, text);
        }
    }
}

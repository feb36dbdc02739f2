package org.forwardplan.app.drafting;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.editing.AddItem;
import org.forwardplan.model.editing.MoveNote;
import org.forwardplan.model.editing.RemoveItem;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.plan.ItemId.NoteId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Note.Kind;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What the planner wants to remember about a section or has yet to do, and what can be done with
/// it.
public final class Notes {

    private final OpenPlan plan;

    public Notes(OpenPlan plan) {
        this.plan = plan;
    }

    // Properties

    public LocalDate today() {
        return plan.state().today();
    }

    public List<Note> of(SectionId section) {
        return plan.plan().all(Note.class).stream()
                .filter(note -> note.section().equals(section))
                .toList();
    }

    // Commands

    public void add(SectionId section, Kind kind, String text) {
        if (!text.isBlank()) {
            plan.perform(
                    new AddItem(
                            kind == Kind.TO_DO ? "Add a to-do" : "Add a note",
                            new Note(
                                    new NoteId(UUID.randomUUID()),
                                    section,
                                    of(section).size(),
                                    kind,
                                    text.strip(),
                                    false,
                                    null)));
        }
    }

    public void rewrite(Note note, String text) {
        if (!text.isBlank()) {
            plan.perform(new ReviseItem("Edit a note", note.withText(text.strip())));
        }
    }

    public void tick(Note note, boolean done) {
        plan.perform(
                new ReviseItem(
                        (done ? "Tick “%s”" : "Untick “%s”").formatted(note.text()),
                        note.done(done)));
    }

    public void due(Note note, @Nullable LocalDate day) {
        plan.perform(
                new ReviseItem("Change the day of “%s”".formatted(note.text()), note.dueBy(day)));
    }

    /// Moves a note up (-1) or down (1) within its section.
    public void move(Note note, int by) {
        var to = of(note.section()).indexOf(note) + by;
        if (to >= 0 && to < of(note.section()).size()) {
            plan.perform(new MoveNote(note.id(), to));
        }
    }

    public void remove(Note note) {
        plan.perform(new RemoveItem("Delete “%s”".formatted(note.text()), note.id()));
    }
}

package org.forwardplan.model.editing;

import org.forwardplan.model.plan.ItemId.NoteId;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Plan;

/// Moves a note to `index` among those of its section.
///
/// @param index counted without the note that moves
public record MoveNote(NoteId id, int index) implements PlanCommand {

    @Override
    public String label() {
        return "Move a note";
    }

    @Override
    public Decision decide(Plan plan) {
        var found = plan.find(Note.class, id);
        if (found.isEmpty()) {
            return Decision.nothingToDo();
        }
        var others =
                plan.all(Note.class).stream()
                        .filter(note -> note.section().equals(found.get().section()))
                        .filter(note -> !note.id().equals(id))
                        .toList();
        return Decision.accept(
                Siblings.renumber(Siblings.with(others, index, found.get()), Note::at));
    }
}

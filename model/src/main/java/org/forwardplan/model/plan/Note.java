package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.NoteId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What the planner wants to remember about a section, or has yet to do. Never printed in the plan.
///
/// @param done always false for what is only to be remembered
/// @param due the day by which it is to be done
public record Note(
        NoteId id,
        SectionId section,
        int position,
        Kind kind,
        String text,
        boolean done,
        @Nullable LocalDate due)
        implements PlanItem {

    /// Whether anything has to be done about it.
    public enum Kind {
        NOTE("Note"),
        TO_DO("To do");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    @Override
    public String name() {
        return text.isBlank() ? kind.toString() : text;
    }

    public Note withText(String now) {
        return new Note(id, section, position, kind, now, done, due);
    }

    public Note done(boolean now) {
        return new Note(id, section, position, kind, text, now, due);
    }

    public Note at(int now) {
        return new Note(id, section, now, kind, text, done, due);
    }

    public Note dueBy(@Nullable LocalDate now) {
        return new Note(id, section, position, kind, text, done, now);
    }
}

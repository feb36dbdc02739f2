package org.forwardplan.model.merge;

import org.forwardplan.model.plan.ItemFields.Field;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.PlanItem;
import org.jspecify.annotations.Nullable;

/// One thing, or one field of a thing, about which what was sent, what the plan says now and what
/// came back do not all agree.
///
/// @param item the thing, as the plan has it now, else as it came back, else as it was sent
/// @param field name of the field; empty where the case is the thing as a whole
/// @param base as it was sent: a field's value or, for the thing as a whole, the thing; null where
///   there was none
/// @param ours as the plan has it now
/// @param theirs as it came back
public record MergeCase(
        What what,
        PlanItem item,
        String field,
        @Nullable Object base,
        @Nullable Object ours,
        @Nullable Object theirs) {

    /// Who changed what.
    public enum What {
        CHANGED_BY_THEM("Changed by them", Choice.THEIRS),
        CHANGED_BY_US("Changed by us", Choice.OURS),
        CHANGED_ALIKE("Changed alike by both", Choice.OURS),
        /// Both say something else now, and not the same.
        CHANGED_BY_BOTH("Changed by both", Choice.UNDECIDED),
        ADDED_BY_THEM("Added by them", Choice.THEIRS),
        ADDED_BY_US("Added by us", Choice.OURS),
        ADDED_ALIKE("Added alike by both", Choice.OURS),
        /// They left out what has not changed here: asked about, and kept until somebody says so.
        REMOVED_BY_THEM("Left out by them", Choice.OURS),
        REMOVED_BY_US("Removed by us", Choice.OURS),
        REMOVED_BY_BOTH("Removed by both", Choice.OURS),
        /// They left out what has changed here since.
        REMOVED_BY_THEM_CHANGED_BY_US("Left out by them, changed by us", Choice.UNDECIDED),
        /// They changed what is no longer here.
        REMOVED_BY_US_CHANGED_BY_THEM("Removed by us, changed by them", Choice.UNDECIDED);

        private final String words;
        private final Choice usual;

        What(String words, Choice usual) {
            this.words = words;
            this.usual = usual;
        }

        /// True where only one of the two can stand, and somebody has to say which.
        public boolean conflict() {
            return usual == Choice.UNDECIDED;
        }

        /// True where somebody has to look, whatever happens by itself.
        public boolean asked() {
            return conflict() || this == REMOVED_BY_THEM;
        }

        /// True where they say something that the plan does not say.
        public boolean offers() {
            return usual == Choice.THEIRS || asked();
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /// Names the case for as long as it is about the same field of the same thing.
    public String key() {
        return key(item.getClass(), item.id(), field);
    }

    static String key(Class<? extends PlanItem> kind, ItemId id, String field) {
        return "%s/%s/%s".formatted(kind.getSimpleName(), id.text(), field);
    }

    /// The key of a case about the thing as a whole.
    public static String key(PlanItem item) {
        return key(item.getClass(), item.id(), "");
    }

    /// The key of a case about one field of a thing.
    public static String key(PlanItem item, String field) {
        return key(item.getClass(), item.id(), field);
    }

    /// What happens where nobody chooses.
    public Choice usual() {
        return what.usual;
    }

    /// True where the case is a thing as a whole, not one of its fields.
    public boolean whole() {
        return field.isEmpty();
    }

    /// The field as a planner reads it, e.g. `How met`; empty for a thing as a whole.
    public String fieldWords() {
        return whole() ? "" : new Field(field, Object.class, false, null).words();
    }
}

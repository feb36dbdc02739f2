package org.forwardplan.model.comparison;

import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Section;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Among what a thing stands in order.
///
/// @param within the section it stands in; null at the top level and for things that stand in none
public record Place(Class<? extends PlanItem> kind, @Nullable ItemId within) {

    /// The fields that say where a thing stands, whatever it says.
    private static final Set<String> FIELDS = Set.of("position", "parent", "section");

    public static Place of(PlanItem item) {
        return new Place(
                item.getClass(),
                switch (item) {
                    case Section section -> section.parent();
                    case Passage passage -> passage.section();
                    case Note note -> note.section();
                    default -> null;
                });
    }

    /// True for a field that says where a thing of this kind stands.
    public static boolean isTold(PlanItem item, String field) {
        return switch (item) {
            case Section _, Passage _, Note _ -> FIELDS.contains(field);
            default -> field.equals("position");
        };
    }
}

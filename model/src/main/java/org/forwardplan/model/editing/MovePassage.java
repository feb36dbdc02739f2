package org.forwardplan.model.editing;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;

import java.util.ArrayList;

/// Moves a passage to `index` among the passages of a section, its own or another.
///
/// @param index counted without the passage that moves
public record MovePassage(PassageId id, SectionId section, int index) implements PlanCommand {

    @Override
    public String label() {
        return "Move a passage";
    }

    @Override
    public Decision decide(Plan plan) {
        var outline = Outline.of(plan);
        var found = plan.find(Passage.class, id);
        var from = outline.entryOf(id);
        var to = outline.entry(section);
        if (found.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Decision.nothingToDo();
        }
        var changes = new ArrayList<PlanChange>();
        var left =
                from.get().passages().stream().filter(passage -> !passage.id().equals(id)).toList();
        var stays = found.get().section().equals(section);
        if (!stays) {
            changes.addAll(
                    Siblings.renumber(
                            left, (passage, position) -> passage.at(passage.section(), position)));
        }
        changes.addAll(
                Siblings.renumber(
                        Siblings.with(stays ? left : to.get().passages(), index, found.get()),
                        (passage, position) -> passage.at(section, position)));
        return Decision.accept(changes);
    }
}

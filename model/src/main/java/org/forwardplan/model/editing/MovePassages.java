package org.forwardplan.model.editing;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;

import java.util.ArrayList;
import java.util.List;

/// Moves passages to `index` among the passages of a section, their own or another. They keep the
/// order in which they stand in the plan.
///
/// @param index counted without the passages that move
public record MovePassages(List<PassageId> ids, SectionId section, int index)
        implements PlanCommand {

    public MovePassages {
        ids = List.copyOf(ids);
    }

    public MovePassages(PassageId id, SectionId section, int index) {
        this(List.of(id), section, index);
    }

    @Override
    public String label() {
        return "Move " + PassageWords.count(ids.size());
    }

    @Override
    public Decision decide(Plan plan) {
        var outline = Outline.of(plan);
        var to = outline.entry(section);
        var moved =
                outline.entries().stream()
                        .flatMap(entry -> entry.passages().stream())
                        .filter(this::moves)
                        .toList();
        if (to.isEmpty() || moved.isEmpty()) {
            return Decision.nothingToDo();
        }
        var changes = new ArrayList<PlanChange>();
        outline.entries().stream()
                .filter(entry -> !entry.section().id().equals(section))
                .filter(entry -> entry.passages().stream().anyMatch(this::moves))
                .forEach(entry ->
                        changes.addAll(
                                Siblings.renumber(
                                        staying(entry),
                                        (passage, position) ->
                                                passage.at(passage.section(), position))));
        var there = new ArrayList<>(staying(to.get()));
        there.addAll(Math.clamp(index, 0, there.size()), moved);
        changes.addAll(
                Siblings.renumber(there, (passage, position) -> passage.at(section, position)));
        return Decision.accept(changes);
    }

    private boolean moves(Passage passage) {
        return ids.contains(passage.id());
    }

    private List<Passage> staying(Outline.Entry entry) {
        return entry.passages().stream().filter(passage -> !moves(passage)).toList();
    }
}

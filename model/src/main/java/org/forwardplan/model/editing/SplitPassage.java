package org.forwardplan.model.editing;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.writing.Pieces;
import org.forwardplan.model.writing.Writing;

import java.util.ArrayList;

/// Splits a passage of prose into two. What stands before the place keeps its links and comments;
/// where nothing does, all of it keeps them, and an empty passage stands above it.
///
/// @param at the place, counted as in [Writing]
/// @param second becomes the new passage
public record SplitPassage(PassageId id, int at, PassageId second) implements PlanCommand {

    @Override
    public String label() {
        return "Split a passage";
    }

    @Override
    public Decision decide(Plan plan) {
        var found = plan.find(Passage.class, id);
        var entry = Outline.of(plan).entryOf(id);
        if (found.isEmpty()
                || entry.isEmpty()
                || !(found.get().body() instanceof Prose prose)
                || plan.find(Passage.class, second).isPresent()) {
            return Decision.nothingToDo();
        }
        var writing = Writing.of(prose, at);
        var parts = Pieces.cut(writing);
        var was = found.get();
        var index = entry.get().passages().indexOf(was);
        var above = writing.caret() == 0;
        var changes = new ArrayList<PlanChange>();
        var inOrder = new ArrayList<>(entry.get().passages());
        var shorter = was.withBody(parts.getFirst());
        if (!above && !shorter.equals(was)) {
            inOrder.set(index, shorter);
            changes.add(new Revised(was, shorter));
        }
        var added =
                new Passage(second, was.section(), 0, above ? parts.getFirst() : parts.getLast());
        changes.addAll(
                Siblings.insert(
                        inOrder,
                        above ? index : index + 1,
                        added,
                        (passage, position) -> passage.at(passage.section(), position)));
        return Decision.accept(changes);
    }
}

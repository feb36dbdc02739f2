package org.forwardplan.model.editing;

import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Revised;

import java.util.List;

/// Turns a passage into another kind of passage. What it answers and what is said about it stays
/// with it.
public record ConvertPassage(PassageId id, PassageBody to) implements PlanCommand {

    @Override
    public String label() {
        return "Turn a passage into " + PassageWords.kind(to);
    }

    @Override
    public Decision decide(Plan plan) {
        return plan.find(Passage.class, id)
                .filter(passage -> !passage.body().equals(to))
                .map(passage ->
                        Decision.accept(List.of(new Revised(passage, passage.withBody(to)))))
                .orElseGet(Decision::nothingToDo);
    }
}

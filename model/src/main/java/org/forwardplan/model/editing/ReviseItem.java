package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanItem;

import java.util.List;

/// Puts an item in place of the one with its id; adds it where there is none yet. A blank name is
/// refused.
public record ReviseItem(String label, PlanItem now) implements PlanCommand {

    @Override
    public Decision decide(Plan plan) {
        if (now.name().isBlank()) {
            return Decision.refuse(
                    Finding.must("It needs a name", now.id(), "Write a few words that name it"));
        }
        var was = plan.find(now.id());
        if (was.isPresent() && was.get().equals(now)) {
            return Decision.nothingToDo();
        }
        return Decision.accept(
                List.of(was.isPresent() ? new Revised(was.get(), now) : new Added(now)));
    }
}

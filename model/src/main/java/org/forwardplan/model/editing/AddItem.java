package org.forwardplan.model.editing;

import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanItem;

import java.util.List;

/// Adds an item that needs nothing else to change with it: a source, a priority, an organisation, a
/// milestone.
public record AddItem(String label, PlanItem item) implements PlanCommand {

    @Override
    public Decision decide(Plan plan) {
        return Decision.accept(List.of(new Added(item)));
    }
}

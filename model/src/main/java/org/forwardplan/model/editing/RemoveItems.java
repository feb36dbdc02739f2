package org.forwardplan.model.editing;

import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Plan;

import java.util.List;

/// Removes several items as one, each with what cannot stand without it. One that has gone with
/// another is passed over.
public record RemoveItems(String label, List<? extends ItemId> ids) implements PlanCommand {

    public RemoveItems {
        ids = List.copyOf(ids);
    }

    @Override
    public Decision decide(Plan plan) {
        var steps = new Steps(plan);
        ids.forEach(id -> steps.request(new RemoveItem(label, id)));
        return steps.decision();
    }
}

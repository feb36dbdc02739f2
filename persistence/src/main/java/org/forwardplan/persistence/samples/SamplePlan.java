package org.forwardplan.persistence.samples;

import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;

/// A plan to look at: everything it adds to an empty plan, ready to be the first edit of a plan
/// file.
///
/// @param label as the history will say it
public record SamplePlan(String label, PlanChange change) {

    public Plan plan() {
        return Plan.EMPTY.after(change);
    }
}

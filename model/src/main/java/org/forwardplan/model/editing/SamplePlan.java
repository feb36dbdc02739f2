package org.forwardplan.model.editing;

import org.forwardplan.model.plan.PlanChange;

/// A finished plan to look round in and learn from.
public interface SamplePlan {

    String title();

    /// Everything in it, as added to an empty plan.
    PlanChange content();
}

package org.forwardplan.model.editing;

import org.forwardplan.model.plan.Plan;

/// Something a planner asks of the plan. To add one, write it; nothing else needs to know.
public interface PlanCommand {

    /// What is asked, as the history and the undo button will say it, e.g. `Rename section
    /// “Quality”`.
    String label();

    /// Works out what would happen. Changes nothing.
    Decision decide(Plan plan);

    /// True where it changes much of the plan at once, so that a copy is kept of the plan as it was
    /// before.
    default boolean sweeping() {
        return false;
    }
}

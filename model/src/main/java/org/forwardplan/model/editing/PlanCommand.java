package org.forwardplan.model.editing;

import org.forwardplan.model.plan.Plan;

/// Something a planner asks of the plan. To add one, write it; nothing else needs to know.
public interface PlanCommand {

    /// What is asked, as the history and the undo button will say it, e.g. `Rename section
    /// “Quality”`.
    String label();

    /// Works out what would happen. Changes nothing.
    Decision decide(Plan plan);
}

package org.forwardplan.app.duties;

import org.forwardplan.model.editing.Decision;
import org.forwardplan.model.editing.PlanCommand;
import org.forwardplan.model.plan.Plan;

/// A command that the history tells in the planner's words rather than in its own.
record Labelled(String label, PlanCommand command) implements PlanCommand {

    @Override
    public Decision decide(Plan plan) {
        return command.decide(plan);
    }
}

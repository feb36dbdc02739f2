package org.forwardplan.model.editing;

import org.forwardplan.model.editing.Decision.Accepted;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;

import java.util.ArrayList;
import java.util.List;

/// Several requests worked out one after the other, each on the plan the last one leaves, to be
/// done and undone as one.
public final class Steps {

    private final List<PlanChange> changes = new ArrayList<>();
    private Plan plan;

    public Steps(Plan plan) {
        this.plan = plan;
    }

    /// The plan once all steps so far are done.
    public Plan plan() {
        return plan;
    }

    public void change(PlanChange change) {
        plan = plan.after(change);
        changes.add(change);
    }

    /// A request that is refused, or has nothing to do, is passed over.
    ///
    /// @return true where it changes something
    public boolean request(PlanCommand command) {
        if (command.decide(plan) instanceof Accepted(var change)) {
            change(change);
            return true;
        }
        return false;
    }

    public Decision decision() {
        return Decision.accept(changes);
    }
}

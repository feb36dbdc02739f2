package org.forwardplan.model.editing;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.editing.Decision.Accepted;
import org.forwardplan.model.editing.Decision.Refused;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;

import java.util.List;

/// What a command came to, for tests.
final class Decided {

    private Decided() {}

    static PlanChange change(PlanCommand command, Plan plan) {
        return assertInstanceOf(Accepted.class, command.decide(plan)).change();
    }

    static Plan after(PlanCommand command, Plan plan) {
        return plan.after(change(command, plan));
    }

    static List<Finding> refusals(PlanCommand command, Plan plan) {
        return assertInstanceOf(Refused.class, command.decide(plan)).findings();
    }

    /// The sentences of the refusal.
    static List<String> refused(PlanCommand command, Plan plan) {
        return refusals(command, plan).stream().map(Finding::what).toList();
    }
}

package org.forwardplan.app.openplan;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.checks.PlanCheck;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Plan;

import java.time.LocalDate;
import java.util.List;

/// The plan at one moment with everything the screens show of it, worked out once for all of them.
public record PlanState(
        Plan plan, Coverage coverage, Outline outline, List<Finding> findings, LocalDate today) {

    public static PlanState of(Plan plan, LocalDate today) {
        var subject = PlanCheck.Subject.of(plan, today);
        return new PlanState(
                plan, subject.coverage(), subject.outline(), PlanCheck.run(subject), today);
    }
}

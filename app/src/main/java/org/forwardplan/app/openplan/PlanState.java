package org.forwardplan.app.openplan;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.checks.PlanCheck;
import org.forwardplan.model.checks.PlanCheck.Subject;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.journal.Past;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// The plan at one moment with everything the screens show of it, worked out once for all of them.
/// Used on the window's thread.
///
/// After an edit only what the edit bears on is worked out again, and the findings only when
/// somebody looks at them: typing must not wait for them.
public final class PlanState {

    private final Subject subject;
    private @Nullable List<Finding> findings;

    private PlanState(Subject subject) {
        this.subject = subject;
    }

    public static PlanState of(Plan plan, LocalDate today) {
        return of(plan, today, Past.UNKNOWN);
    }

    /// @param past what the plan once was, as far as it is known when the findings are looked at
    static PlanState of(Plan plan, LocalDate today, Past past) {
        return new PlanState(Subject.of(plan, today, past));
    }

    /// The state once this has happened to the plan.
    ///
    /// @param next the plan after the change
    public PlanState after(Plan next, PlanChange change, LocalDate today) {
        return new PlanState(
                new Subject(
                        next,
                        coverage().after(next, change),
                        outline().after(next, change),
                        today,
                        subject.past()));
    }

    /// The same plan on another day.
    public PlanState on(LocalDate day) {
        return new PlanState(new Subject(plan(), coverage(), outline(), day, subject.past()));
    }

    public Plan plan() {
        return subject.plan();
    }

    public Coverage coverage() {
        return subject.coverage();
    }

    public Outline outline() {
        return subject.outline();
    }

    /// Everything that needs somebody, what keeps the plan from going out first.
    public List<Finding> findings() {
        if (findings == null) {
            findings = PlanCheck.run(subject);
        }
        return findings;
    }

    public LocalDate today() {
        return subject.today();
    }
}

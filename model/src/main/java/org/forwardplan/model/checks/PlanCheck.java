package org.forwardplan.model.checks;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.journal.Past;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// One thing to look for in a plan. To add one, write it and name it in [#ALL].
@FunctionalInterface
public interface PlanCheck {

    /// In the order in which a planner would see to them.
    List<PlanCheck> ALL =
            List.of(
                    new GapCheck(),
                    new OutdatedConfirmationCheck(),
                    new OutdatedAnswerCheck(),
                    new OrphanedAnswerCheck(),
                    new EmptySectionCheck(),
                    new FigureWordsCheck(),
                    new LeadCheck(),
                    new OverdueCheck(),
                    new SectionDueCheck(),
                    new RevisionTaskCheck(),
                    new PublishedPlanCheck(),
                    new ChangedSinceSignOffCheck(),
                    new MeasurableObjectiveCheck(),
                    new TrajectoryTargetCheck(),
                    new MissingOutturnCheck(),
                    new NoTrajectoryCheck(),
                    new ReferenceCheck());

    /// What must be seen to before the plan, or part of it, is printed: more than a planner wants
    /// to be reminded of every day.
    List<PlanCheck> BEFORE_PRINTING =
            List.of(
                    new UnfinishedCheck(),
                    new FigureWordsCheck(),
                    new ReferenceCheck(),
                    new EmptySectionCheck(),
                    new GapCheck(),
                    new OpenTestCheck(),
                    new ChangedSinceSignOffCheck(),
                    new NotSignedOffCheck(),
                    new OpenCommentCheck());

    /// What a check may look at. Everything is worked out once for all checks.
    ///
    /// @param past what the plan once was, as far as that is known
    record Subject(Plan plan, Coverage coverage, Outline outline, LocalDate today, Past past) {

        public static Subject of(Plan plan, LocalDate today) {
            return of(plan, today, Past.UNKNOWN);
        }

        public static Subject of(Plan plan, LocalDate today, Past past) {
            return new Subject(plan, Coverage.of(plan), Outline.of(plan), today, past);
        }
    }

    Stream<Finding> find(Subject subject);

    /// Everything that needs somebody in a plan today; what keeps it from going out stands first.
    static List<Finding> run(Subject subject) {
        return run(ALL, subject);
    }

    static List<Finding> run(List<PlanCheck> checks, Subject subject) {
        return checks.stream()
                .flatMap(check -> check.find(subject))
                .sorted(Comparator.comparing(Finding::weight))
                .toList();
    }
}

package org.forwardplan.model.checks;

import org.forwardplan.model.trajectories.Trajectory;
import org.forwardplan.model.trajectories.Verdict.Standing;

import java.util.Locale;
import java.util.stream.Stream;

/// Objectives whose planned figures do not come to their target, or stop short of its year.
final class TrajectoryTargetCheck implements PlanCheck {

    @Override
    public Stream<Finding> find(Subject subject) {
        return Trajectory.begun(subject.plan()).stream()
                .filter(it -> falls(it.verdict().standing()))
                .map(it ->
                        Finding.should(
                                "Objective “%s”: %s (%s)"
                                        .formatted(
                                                it.objective().title(),
                                                said(it),
                                                it.objective().target().words()),
                                it.objective().id(),
                                "Plan for the target, or say why the target is another"));
    }

    private static boolean falls(Standing standing) {
        return standing == Standing.MISSES || standing == Standing.NOT_PLANNED_SO_FAR;
    }

    /// Goes on within a sentence, and without its full stop.
    private static String said(Trajectory trajectory) {
        var words = trajectory.verdict().words();
        return words.substring(0, 1).toLowerCase(Locale.UK)
                + words.substring(1, words.length() - 1);
    }
}

package org.forwardplan.model.checks;

import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.trajectories.Measure;
import org.forwardplan.model.trajectories.Trajectory;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Objectives with a target in numbers and no figure for any year on the way to it.
final class NoTrajectoryCheck implements PlanCheck {

    @Override
    public Stream<Finding> find(Subject subject) {
        var figured =
                Trajectory.begun(subject.plan()).stream()
                        .filter(Trajectory::any)
                        .map(it -> it.objective().id())
                        .collect(Collectors.toSet());
        return subject.plan().all(Objective.class).stream()
                .filter(it -> new Measure(it.target()).numeric() && !figured.contains(it.id()))
                .map(it ->
                        Finding.should(
                                "Objective “%s” has no figures by year".formatted(it.title()),
                                it.id(),
                                "Type the figure planned for each year, or paste them from a"
                                        + " spreadsheet"));
    }
}

package org.forwardplan.model.checks;

import org.forwardplan.model.trajectories.Trajectory;

import java.util.stream.Stream;

/// Objectives with a target in numbers and no figure for any year on the way to it.
final class NoTrajectoryCheck implements PlanCheck {

    @Override
    public Stream<Finding> find(Subject subject) {
        return Trajectory.all(subject.plan()).stream()
                .filter(it -> it.measure().numeric() && !it.any())
                .map(it ->
                        Finding.should(
                                "Objective “%s” has no figures by year"
                                        .formatted(it.objective().title()),
                                it.objective().id(),
                                "Type the figure planned for each year, or paste them from a"
                                        + " spreadsheet"));
    }
}

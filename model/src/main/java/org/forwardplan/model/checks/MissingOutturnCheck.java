package org.forwardplan.model.checks;

import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.trajectories.Trajectory;
import org.forwardplan.model.wording.Wording;

import java.util.stream.Stream;

/// Years that are over, were planned for, and whose outturn nobody has given.
final class MissingOutturnCheck implements PlanCheck {

    @Override
    public Stream<Finding> find(Subject subject) {
        return Trajectory.begun(subject.plan()).stream()
                .flatMap(it -> {
                    var years = it.missingOutturns(subject.today());
                    return years.isEmpty()
                            ? Stream.empty()
                            : Stream.of(
                                    Finding.should(
                                            "Objective “%s” has no outturn for %s"
                                                    .formatted(
                                                            it.objective().title(),
                                                            Wording.list(
                                                                    years.stream()
                                                                            .map(
                                                                                    FinancialYear
                                                                                            ::toString)
                                                                            .toList())),
                                            it.objective().id(),
                                            "Type what was achieved beside what was planned"));
                });
    }
}

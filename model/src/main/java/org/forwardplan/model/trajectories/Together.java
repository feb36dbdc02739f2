package org.forwardplan.model.trajectories;

import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.forwardplan.model.wording.Wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What the figures of the bodies come to beside the system's own, said only where that can be
/// said.
public final class Together {

    private Together() {}

    /// One sentence about the last year in which the system and every body have a planned figure,
    /// or why the bodies' figures are not added; empty where only one body or none has any.
    public static Optional<String> of(Trajectory trajectory) {
        if (trajectory.bodies().size() < 2) {
            return Optional.empty();
        }
        if (!trajectory.measure().adds()) {
            return Optional.of(
                    "The bodies' figures stand beside the system's and are not added up: shares and"
                            + " rates cannot be.");
        }
        return trajectory.years().reversed().stream()
                .flatMap(year -> sentence(trajectory, year).stream())
                .findFirst();
    }

    private static Optional<String> sentence(Trajectory trajectory, FinancialYear year) {
        var own = planned(trajectory.system(), year);
        var shares =
                trajectory.bodies().stream()
                        .map(body -> planned(body, year))
                        .flatMap(Optional::stream)
                        .toList();
        if (own.isEmpty() || shares.size() < trajectory.bodies().size()) {
            return Optional.empty();
        }
        var sum = sum(shares);
        return Optional.of(
                sum.compareTo(own.get()) == 0
                        ? "The bodies' figures planned for %s add up to the system's %s."
                                .formatted(year, Wording.figure(own.get()))
                        : "The bodies' figures planned for %s add up to %s; the system's own is %s."
                                .formatted(year, Wording.figure(sum), Wording.figure(own.get())));
    }

    private static Optional<BigDecimal> planned(Course course, FinancialYear year) {
        return course.in(year).map(TrajectoryPoint::planned).filter(Objects::nonNull);
    }

    private static BigDecimal sum(List<BigDecimal> shares) {
        return shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

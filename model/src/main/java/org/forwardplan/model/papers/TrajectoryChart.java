package org.forwardplan.model.papers;

import org.forwardplan.model.papers.Chart.Series;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.trajectories.Course;
import org.forwardplan.model.trajectories.FigureKind;
import org.forwardplan.model.trajectories.Trajectory;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Draws what is planned and reached year by year, and the target.
public final class TrajectoryChart {

    /// More lines than that cannot be told apart.
    private static final int LINES = 4;

    private TrajectoryChart() {}

    /// The system's figures as lines; those of the bodies where the system has none.
    static Chart of(Trajectory trajectory) {
        return new Chart(
                trajectory.objective().title(),
                trajectory.words() + " The table that follows has the figures.",
                Chart.Kind.LINE,
                trajectory.years().stream().map(FinancialYear::toString).toList(),
                series(trajectory),
                trajectory.measure().shortUnit(),
                TrajectoryTables.of(trajectory));
    }

    /// The lines to draw, one value for each year of the trajectory.
    public static List<Series> series(Trajectory trajectory) {
        var series = new ArrayList<Series>();
        if (trajectory.system().any()) {
            for (var kind : FigureKind.values()) {
                if (trajectory.system().any(kind)) {
                    series.add(new Series(kind.toString(), values(trajectory.system(), kind)));
                }
            }
        } else {
            trajectory.bodies().stream()
                    .filter(body -> body.any(FigureKind.PLANNED))
                    .limit(LINES)
                    .map(body -> new Series(body.name(), values(body, FigureKind.PLANNED)))
                    .forEach(series::add);
        }
        for (var level : trajectory.measure().levels()) {
            series.add(
                    new Series(
                            level.name(),
                            Collections.nCopies(
                                    trajectory.years().size(), level.value().doubleValue())));
        }
        return series;
    }

    private static List<@Nullable Double> values(Course course, FigureKind kind) {
        return course.points().stream().<@Nullable Double>map(it -> value(kind.of(it))).toList();
    }

    private static @Nullable Double value(@Nullable BigDecimal figure) {
        return figure == null ? null : figure.doubleValue();
    }
}

package org.forwardplan.model.trajectories;

import org.forwardplan.model.plan.TrajectoryPoint;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/// Which of the two figures of a year is meant.
public enum FigureKind {
    PLANNED("Planned", "figure planned for"),
    OUTTURN("Outturn", "outturn for");

    private final String words;
    private final String before;

    FigureKind(String words, String before) {
        this.words = words;
        this.before = before;
    }

    public @Nullable BigDecimal of(TrajectoryPoint point) {
        return this == PLANNED ? point.planned() : point.outturn();
    }

    /// The point with this figure set; null takes it away.
    public TrajectoryPoint in(TrajectoryPoint point, @Nullable BigDecimal value) {
        return this == PLANNED ? point.planning(value) : point.achieving(value);
    }

    /// What stands before a year, e.g. `outturn for`.
    public String before() {
        return before;
    }

    @Override
    public String toString() {
        return words;
    }
}

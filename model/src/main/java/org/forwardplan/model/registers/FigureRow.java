package org.forwardplan.model.registers;

import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.TreeMap;

/// The figures of one body on the way to an objective, year by year.
///
/// @param body null for the system as a whole
public record FigureRow(
        Objective objective,
        @Nullable OrganisationId body,
        Map<FinancialYear, TrajectoryPoint> points) {

    public FigureRow {
        points = Map.copyOf(points);
    }

    /// The figures of a year; empty ones where there are none yet.
    public TrajectoryPoint point(FinancialYear year) {
        var point = points.get(year);
        return point == null ? TrajectoryPoint.none(objective.id(), body, year) : point;
    }

    FigureRow with(TrajectoryPoint now) {
        var next = new TreeMap<>(points);
        next.put(now.year(), now);
        return new FigureRow(objective, body, next);
    }
}

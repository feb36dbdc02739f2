package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.TrajectoryPointId;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/// One year of the way to an objective: the figure planned for it, and what it came to. The points
/// of an objective are its trajectory.
///
/// Its id follows from objective, body and year, so that the same figure sent back by two partners
/// is one point.
///
/// @param organisation the body whose share it is; null for the system as a whole
/// @param planned in the unit of the objective's target; null while nothing is planned
/// @param outturn what was achieved, in the same unit; null until it is known
public record TrajectoryPoint(
        TrajectoryPointId id,
        ObjectiveId objective,
        @Nullable OrganisationId organisation,
        FinancialYear year,
        @Nullable BigDecimal planned,
        @Nullable BigDecimal outturn,
        String note)
        implements PlanItem {

    /// A point with nothing in it yet, under the id that is its own.
    public static TrajectoryPoint none(
            ObjectiveId objective, @Nullable OrganisationId organisation, FinancialYear year) {
        var id = TrajectoryPointId.of(objective, organisation, year);
        return new TrajectoryPoint(id, objective, organisation, year, null, null, "");
    }

    @Override
    public String name() {
        return "Figures for " + year;
    }

    @Override
    public int position() {
        return year.start();
    }

    /// False for a year that has no figures and nothing noted: it need not be in a plan.
    public boolean saysAnything() {
        return planned != null || outturn != null || !note.isBlank();
    }

    public TrajectoryPoint planning(@Nullable BigDecimal now) {
        return new TrajectoryPoint(id, objective, organisation, year, now, outturn, note);
    }

    public TrajectoryPoint achieving(@Nullable BigDecimal now) {
        return new TrajectoryPoint(id, objective, organisation, year, planned, now, note);
    }
}

package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.forwardplan.model.trajectories.FigureKind;
import org.forwardplan.model.trajectories.FigureText;
import org.forwardplan.model.wording.Wording;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/// Gives an objective a figure for one year, or takes it away. A year that says nothing any more is
/// removed.
///
/// @param organisation whose share it is; null for the system as a whole
/// @param value null takes the figure away
public record SetFigure(
        ObjectiveId objective,
        @Nullable OrganisationId organisation,
        FinancialYear year,
        FigureKind kind,
        @Nullable BigDecimal value)
        implements PlanCommand {

    public SetFigure {
        value = value == null ? null : FigureText.tidy(value);
    }

    /// Several figures of one objective, set and taken back as one.
    public static PlanCommand all(String objective, List<SetFigure> figures) {
        return figures.size() == 1
                ? figures.getFirst()
                : new InOneStep(
                        "%s %s of “%s”"
                                .formatted(
                                        figures.stream().allMatch(it -> it.value() == null)
                                                ? "Clear"
                                                : "Set",
                                        Wording.count(figures.size(), "figure", "figures"),
                                        objective),
                        figures);
    }

    @Override
    public String label() {
        return value == null
                ? "Clear the %s %s".formatted(kind.before(), year)
                : "Set the %s %s to %s".formatted(kind.before(), year, Wording.figure(value));
    }

    @Override
    public Decision decide(Plan plan) {
        if (plan.find(Objective.class, objective).isEmpty()) {
            return gone("The objective is no longer in the plan");
        }
        if (organisation != null && plan.find(Organisation.class, organisation).isEmpty()) {
            return gone("The body is no longer in the plan");
        }
        var none = TrajectoryPoint.none(objective, organisation, year);
        var was = plan.find(TrajectoryPoint.class, none.id()).orElse(none);
        var now = kind.in(was, value);
        if (was == none) {
            return value == null
                    ? Decision.nothingToDo()
                    : Decision.accept(List.of(new PlanChange.Added(now)));
        }
        if (same(kind.of(was), value)) {
            return Decision.nothingToDo();
        }
        return Decision.accept(
                List.of(
                        now.saysAnything()
                                ? new PlanChange.Revised(was, now)
                                : new PlanChange.Removed(was)));
    }

    /// True where the plan says so already.
    public boolean same(Plan plan) {
        var was =
                plan.find(
                        TrajectoryPoint.class,
                        TrajectoryPoint.none(objective, organisation, year).id());
        return same(was.map(kind::of).orElse(null), value);
    }

    private static Decision gone(String what) {
        return Decision.refuse(Finding.must(what, null, "Nothing was changed; choose another one"));
    }

    private static boolean same(@Nullable BigDecimal was, @Nullable BigDecimal now) {
        return was == null || now == null ? was == now : was.compareTo(now) == 0;
    }
}

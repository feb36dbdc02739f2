package org.forwardplan.model.registers;

import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.forwardplan.model.registers.RegisterColumn.Choices;
import org.forwardplan.model.registers.RegisterColumn.Type;
import org.forwardplan.model.registers.RegisterColumn.Writer;
import org.forwardplan.model.wording.Wording;
import org.forwardplan.model.workbooks.Cell;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The trajectories: what is planned for each year, and then what each year came to.
final class FigureColumns {

    private static final int WIDTH = 13;

    private FigureColumns() {}

    static Register<FigureRow> register(Collection<FinancialYear> years) {
        var columns = new ArrayList<RegisterColumn<FigureRow>>();
        columns.add(
                Columns.label(
                        "objective",
                        "Objective",
                        44,
                        (_, row) -> Cell.of(row.objective().title())));
        columns.add(Columns.label("body", "For", 28, FigureColumns::body));
        columns.add(
                Columns.label(
                        "target",
                        "Target",
                        26,
                        (_, row) -> Cell.of(Wording.sentence(row.objective().target().words()))));
        for (var year : years) {
            columns.add(
                    figure(
                            "planned " + year,
                            "Planned " + year,
                            "The figure planned for the year, in the unit of the target.",
                            year,
                            TrajectoryPoint::planned,
                            TrajectoryPoint::planning));
        }
        for (var year : years) {
            columns.add(
                    figure(
                            "outturn " + year,
                            "Outturn " + year,
                            "What the year came to, once it is known.",
                            year,
                            TrajectoryPoint::outturn,
                            TrajectoryPoint::achieving));
        }
        return new Register<>(
                "trajectories",
                "Trajectories",
                List.of("objective", "body"),
                columns,
                new FigureRows(years));
    }

    private static Cell body(Plan plan, FigureRow row) {
        return row.body() == null
                ? Cell.of("The system as a whole")
                : Meanings.nameOf(plan, Organisation.class, row.body());
    }

    private static RegisterColumn<FigureRow> figure(
            String key,
            String heading,
            String hint,
            FinancialYear year,
            Function<TrajectoryPoint, @Nullable BigDecimal> get,
            BiFunction<TrajectoryPoint, @Nullable BigDecimal, TrajectoryPoint> put) {
        return new RegisterColumn<>(
                key,
                heading,
                WIDTH,
                Type.NUMBER,
                hint,
                Writer.PARTNER,
                Choices.NONE,
                (_, row) -> {
                    var figure = get.apply(row.point(year));
                    return figure == null ? Cell.EMPTY : new Cell.Amount(figure);
                },
                (_, row, value) ->
                        Meanings.number(value, now -> row.with(put.apply(row.point(year), now))));
    }

    static List<FinancialYear> years(Plan plan) {
        return List.copyOf(FigureRows.years(plan));
    }
}

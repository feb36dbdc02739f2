package org.forwardplan.model.papers;

import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.forwardplan.model.trajectories.Course;
import org.forwardplan.model.trajectories.FigureKind;
import org.forwardplan.model.trajectories.Trajectory;
import org.forwardplan.model.wording.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Tables of figures by year, those of one objective or of many.
final class TrajectoryTables {

    private static final String SHOWS =
            "For each objective the figures planned and reached in each year, for the system and"
                    + " for each body that has its own.";
    private static final int OBJECTIVE = 30;
    private static final int FIGURES = 20;
    private static final int ALONE = 28;

    private TrajectoryTables() {}

    /// One row of figures.
    private record Row(Trajectory of, Course course, FigureKind kind) {

        /// `Planned`, or `Planned, North Place`.
        String name() {
            return course.body() == null
                    ? kind.toString()
                    : "%s, %s".formatted(kind, course.name());
        }

        CellText in(FinancialYear year) {
            return CellText.of(course.in(year).map(this::figure).orElse(""));
        }

        private String figure(TrajectoryPoint point) {
            var value = kind.of(point);
            return value == null ? "" : Wording.figure(value);
        }
    }

    private static Stream<Row> rows(Trajectory of) {
        return of.courses()
                .flatMap(course ->
                        Stream.of(FigureKind.values())
                                .filter(course::any)
                                .map(kind -> new Row(of, course, kind)));
    }

    /// Those of many objectives, a row or more for each.
    static Drawn gathered(List<Trajectory> trajectories) {
        var years = trajectories.stream().flatMap(it -> it.years().stream()).distinct().sorted();
        var shown = years.toList();
        return Drawn.of(
                SHOWS,
                columns(
                        List.of(Column.of("Objective", OBJECTIVE), Column.of("Figures", FIGURES)),
                        shown),
                trajectories.stream().flatMap(TrajectoryTables::rows).toList(),
                row ->
                        cells(
                                List.of(row.of().objective().title(), row.name()),
                                shown.stream().map(row::in)),
                row -> (ItemId) row.of().objective().id());
    }

    /// Those of one objective.
    static Table of(Trajectory trajectory) {
        var years = trajectory.years();
        return new Table(
                "Figures by year: " + trajectory.objective().title(),
                trajectory.words(),
                columns(List.of(Column.of("Figures", ALONE)), years),
                true,
                true,
                rows(trajectory)
                        .map(row -> cells(List.of(row.name()), years.stream().map(row::in)))
                        .toList());
    }

    private static List<CellText> cells(List<String> names, Stream<CellText> figures) {
        return Stream.concat(names.stream().map(CellText::of), figures).toList();
    }

    /// The years share what the others leave; what is left over goes to the first.
    private static List<Column> columns(List<Column> first, List<FinancialYear> years) {
        var left = 100 - first.stream().mapToInt(Column::width).sum();
        var each = left / Math.max(1, years.size());
        var columns = new ArrayList<>(first);
        var wide = first.getFirst();
        columns.set(0, Column.of(wide.title(), wide.width() + left - each * years.size()));
        years.forEach(year -> columns.add(Column.ofAmounts(year.toString(), each)));
        return columns;
    }
}

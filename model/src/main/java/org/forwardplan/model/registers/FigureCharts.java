package org.forwardplan.model.registers;

import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.trajectories.Measure;
import org.forwardplan.model.workbooks.Cell;
import org.forwardplan.model.workbooks.Sheet;
import org.forwardplan.model.workbooks.Sheet.Column;
import org.forwardplan.model.workbooks.SheetChart;
import org.forwardplan.model.workbooks.SheetChart.Cells;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A chart for each objective with figures: what is planned year by year, and what the years came
/// to. The figures stay on the sheet of the trajectories.
final class FigureCharts {

    private static final String PLANNED = "Planned";
    private static final String OUTTURN = "Outturn";

    private final Plan plan;
    private final Register<FigureRow> register;
    private final List<FigureRow> rows;

    private FigureCharts(Plan plan, Register<FigureRow> register) {
        this.plan = plan;
        this.register = register;
        this.rows = register.all(plan);
    }

    /// Nothing where no objective has two figures to draw a line between.
    static Optional<Sheet> of(Plan plan, Register<FigureRow> register) {
        return new FigureCharts(plan, register).sheet();
    }

    private Optional<Sheet> sheet() {
        var charts = new ArrayList<SheetChart>();
        var listed = new ArrayList<List<Cell>>();
        for (var places : byObjective().values()) {
            var series =
                    places.stream()
                            .flatMap(place -> series(place, places.size() > 1).stream())
                            .toList();
            if (!series.isEmpty()) {
                var objective = rows.get(places.getFirst()).objective();
                charts.add(chart(places, series));
                listed.add(
                        List.of(Cell.of(objective.title()), Cell.of(objective.target().words())));
            }
        }
        return charts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sheet(
                                        "Charts",
                                        "Charts",
                                        true,
                                        List.of(
                                                Column.of("Objective", 44),
                                                Column.of("Target", 26)),
                                        listed)
                                .with(charts));
    }

    private Map<ObjectiveId, List<Integer>> byObjective() {
        var places = new LinkedHashMap<ObjectiveId, List<Integer>>();
        for (var at = 0; at < rows.size(); at++) {
            places.computeIfAbsent(rows.get(at).objective().id(), _ -> new ArrayList<>()).add(at);
        }
        return places;
    }

    private SheetChart chart(List<Integer> places, List<SheetChart.Series> series) {
        var objective = rows.get(places.getFirst()).objective();
        return new SheetChart(
                SheetChart.Kind.LINES,
                objective.title(),
                "Figures by year for “%s”, target %s. The figures are on the sheet “%s”."
                        .formatted(objective.title(), objective.target().words(), register.title()),
                new Measure(objective.target()).shortUnit(),
                cells(0, PLANNED),
                series);
    }

    /// @param shared true where the chart has lines of several bodies
    private List<SheetChart.Series> series(int place, boolean shared) {
        var row = rows.get(place);
        var whose = shared ? "%s, ".formatted(body(row)) : "";
        var series = new ArrayList<SheetChart.Series>();
        if (row.points().values().stream().filter(point -> point.planned() != null).count() > 1) {
            series.add(new SheetChart.Series(named(whose, PLANNED), cells(place + 1, PLANNED)));
        }
        if (row.points().values().stream().anyMatch(point -> point.outturn() != null)) {
            series.add(new SheetChart.Series(named(whose, OUTTURN), cells(place + 1, OUTTURN)));
        }
        return series;
    }

    private static String named(String whose, String what) {
        return whose.isEmpty() ? what : whose + what.toLowerCase(Locale.UK);
    }

    private String body(FigureRow row) {
        return register.column("body").map(it -> it.cell(plan, row)).orElse(Cell.EMPTY)
                        instanceof Cell.Text(var text)
                ? text
                : "";
    }

    /// @param row 0 for the headings
    private Cells cells(int row, String heading) {
        var columns = register.columns();
        var first = 0;
        while (!columns.get(first).heading().startsWith(heading + " ")) {
            first++;
        }
        var last = first;
        while (last + 1 < columns.size()
                && columns.get(last + 1).heading().startsWith(heading + " ")) {
            last++;
        }
        return Cells.inRow(register.title(), row, first, last);
    }
}

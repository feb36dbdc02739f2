package org.forwardplan.model.registers;

import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.trajectories.Measure;
import org.forwardplan.model.wording.Wording;
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
/// to. The figures stand beside the charts, under their years.
final class FigureCharts {

    private static final String NAME = "Charts";
    private static final String PLANNED = "Planned";
    private static final String OUTTURN = "Outturn";

    private static final List<Column> BEFORE =
            List.of(Column.of("Objective", 34), Column.of("Target", 22), Column.of("Figures", 12));

    private final Plan plan;
    private final Register<FigureRow> register;
    private final List<FigureRow> rows;
    private final List<List<Cell>> lines = new ArrayList<>();

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
        for (var places : byObjective().values()) {
            var series =
                    places.stream()
                            .flatMap(place -> series(place, places.size() > 1).stream())
                            .toList();
            if (!series.isEmpty()) {
                charts.add(chart(rows.get(places.getFirst()).objective(), series));
            }
        }
        return charts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sheet(NAME, NAME, true, columns(), lines).with(charts));
    }

    private List<Column> columns() {
        var columns = new ArrayList<>(BEFORE);
        for (var column : headed(PLANNED)) {
            columns.add(Column.of(column.heading().substring(PLANNED.length() + 1), 12));
        }
        return columns;
    }

    private Map<ObjectiveId, List<Integer>> byObjective() {
        var places = new LinkedHashMap<ObjectiveId, List<Integer>>();
        for (var at = 0; at < rows.size(); at++) {
            places.computeIfAbsent(rows.get(at).objective().id(), _ -> new ArrayList<>()).add(at);
        }
        return places;
    }

    private SheetChart chart(Objective objective, List<SheetChart.Series> series) {
        return new SheetChart(
                SheetChart.Kind.LINES,
                objective.title(),
                "Figures by year for “%s”, target %s. The figures are in the table beside it."
                        .formatted(objective.title(), objective.target().words()),
                new Measure(objective.target()).shortUnit(),
                cells(0),
                series);
    }

    /// @param shared true where the chart has lines of several bodies
    private List<SheetChart.Series> series(int place, boolean shared) {
        var row = rows.get(place);
        var whose = shared ? "%s, ".formatted(body(row)) : "";
        var series = new ArrayList<SheetChart.Series>();
        if (row.points().values().stream().filter(point -> point.planned() != null).count() > 1) {
            series.add(line(row, named(whose, PLANNED), PLANNED));
        }
        if (row.points().values().stream().anyMatch(point -> point.outturn() != null)) {
            series.add(line(row, named(whose, OUTTURN), OUTTURN));
        }
        return series;
    }

    private SheetChart.Series line(FigureRow row, String name, String what) {
        var line = new ArrayList<Cell>();
        line.add(Cell.of(row.objective().title()));
        line.add(Cell.of(Wording.sentence(row.objective().target().words())));
        line.add(Cell.of(name));
        headed(what).forEach(column -> line.add(column.cell(plan, row)));
        lines.add(line);
        return new SheetChart.Series(name, cells(lines.size()));
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

    private List<RegisterColumn<FigureRow>> headed(String what) {
        return register.columns().stream()
                .filter(column -> column.heading().startsWith(what + " "))
                .toList();
    }

    /// @param row 0 for the headings
    private Cells cells(int row) {
        var first = BEFORE.size();
        return Cells.inRow(NAME, row, first, first + headed(PLANNED).size() - 1);
    }
}

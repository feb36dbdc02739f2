package org.forwardplan.model.registers;

import org.forwardplan.model.workbooks.Cell;
import org.forwardplan.model.workbooks.Sheet;
import org.forwardplan.model.workbooks.Sheet.Column;
import org.forwardplan.model.workbooks.SheetChart;
import org.forwardplan.model.workbooks.SheetChart.Cells;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many things there are of each status, with a chart.
final class CountSheet {

    private CountSheet() {}

    /// @param what they are, e.g. `Sections`
    static <S> Sheet of(String what, List<S> statuses, Stream<S> each) {
        var counts = each.collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        var name = what + " by status";
        var rows =
                statuses.stream()
                        .map(status ->
                                List.of(
                                        Cell.of(status.toString()),
                                        Cell.of(counts.getOrDefault(status, 0L))))
                        .toList();
        var alt =
                statuses.stream()
                        .map(status -> "%s: %d".formatted(status, counts.getOrDefault(status, 0L)))
                        .collect(Collectors.joining("; "));
        var chart =
                new SheetChart(
                        SheetChart.Kind.BARS,
                        name,
                        "%s. %s".formatted(name, alt),
                        what,
                        Cells.inColumn(name, 0, 1, rows.size()),
                        List.of(
                                new SheetChart.Series(
                                        what, Cells.inColumn(name, 1, 1, rows.size()))));
        return new Sheet(
                        name,
                        name.replace(' ', '_'),
                        true,
                        List.of(Column.of("Status", 22), Column.of(what, 14)),
                        rows)
                .with(List.of(chart));
    }
}

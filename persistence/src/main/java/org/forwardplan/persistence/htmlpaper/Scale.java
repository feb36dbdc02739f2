package org.forwardplan.persistence.htmlpaper;

import org.forwardplan.model.papers.Chart;
import org.forwardplan.model.papers.Chart.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The axis of a chart on which its figures are read: it begins and ends at round numbers.
///
/// @param step between two lines of the axis
record Scale(double from, double to, double step) {

    private static final int LINES = 5;

    static Scale of(Chart chart) {
        var figures = figures(chart).toArray();
        var highest = DoubleStream.of(figures).max().orElse(1);
        var lowest = DoubleStream.of(figures).min().orElse(0);
        // Bars stand for amounts and so begin at nothing; a line may show a small change.
        var near = chart.kind() == Kind.LINE && lowest > 0 && highest - lowest < lowest / 2;
        var bottom = near ? lowest : Math.min(0, lowest);
        var top = Math.max(highest, bottom + Math.max(1e-9, Math.abs(bottom) * 0.01));
        var step = round((top - bottom) / LINES);
        return new Scale(Math.floor(bottom / step) * step, Math.ceil(top / step) * step, step);
    }

    private static DoubleStream figures(Chart chart) {
        if (chart.kind() == Kind.STACKED) {
            return IntStream.range(0, chart.categories().size())
                    .mapToDouble(at ->
                            chart.series().stream()
                                    .map(it -> it.values().get(at))
                                    .filter(Objects::nonNull)
                                    .mapToDouble(Double::doubleValue)
                                    .sum());
        }
        return chart.series().stream()
                .flatMap(it -> it.values().stream())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue);
    }

    private static double round(double rough) {
        var power = Math.pow(10, Math.floor(Math.log10(rough)));
        var part = rough / power;
        return power * (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10);
    }

    /// From 0 at the beginning to 1 at the end.
    double share(double figure) {
        return (figure - from) / (to - from);
    }

    List<Double> lines() {
        var lines = new ArrayList<Double>();
        for (var at = 0; from + at * step <= to + step / 2; at++) {
            lines.add(from + at * step);
        }
        return lines;
    }
}

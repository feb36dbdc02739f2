package org.forwardplan.persistence.htmlpaper;

import org.forwardplan.model.papers.Chart;
import org.forwardplan.model.papers.Chart.Kind;

import java.math.BigDecimal;
import java.util.Locale;

/// Draws charts that can be told apart without colour: bars by their patterns, lines by their marks
/// and dashes, and every figure stands beside what shows it.
final class ChartSvg {

    private static final int WIDTH = 640;
    private static final int LEFT = 60;
    private static final int TOP = 16;
    private static final int PLOT = 240;
    private static final int ROW = 22;
    private static final int NAMES = 190;

    /// Below that the figures of two parts of a stack would stand on one another.
    private static final int TALL_ENOUGH = 14;

    private final Markup page;
    private final Legend legend;
    private int charts;

    ChartSvg(Markup page) {
        this.page = page;
        this.legend = new Legend(page);
    }

    void write(Chart chart) {
        var id = "chart-" + ++charts;
        var height = height(chart);
        page.open(
                "svg",
                "viewBox",
                "0 0 %d %d".formatted(WIDTH, height + legend.height(chart)),
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-shows");
        page.element("title", chart.title(), "id", id + "-title");
        page.element("desc", chart.alt(), "id", id + "-shows");
        legend.patterns(id, chart);
        var scale = Scale.of(chart);
        if (chart.kind() == Kind.BAR) {
            lying(id, chart, scale);
        } else {
            standing(id, chart, scale);
        }
        legend.write(id, chart, LEFT, height);
        page.close();
    }

    private static int height(Chart chart) {
        return chart.kind() == Kind.BAR
                ? TOP + chart.categories().size() * rowHeight(chart) + 2 * ROW
                : TOP + PLOT + 2 * ROW;
    }

    private static int rowHeight(Chart chart) {
        return Math.max(1, chart.series().size()) * ROW + 10;
    }

    private void lying(String id, Chart chart, Scale scale) {
        var width = WIDTH - NAMES - LEFT;
        for (var at = 0; at < chart.categories().size(); at++) {
            var y = TOP + at * rowHeight(chart);
            text(NAMES - 8, y + rowHeight(chart) / 2.0, "end", chart.categories().get(at));
            for (var series = 0; series < chart.series().size(); series++) {
                var value = chart.series().get(series).values().get(at);
                if (value != null) {
                    var length = scale.share(value) * width;
                    var row = y + series * ROW;
                    bar(id, series, NAMES, row + 3, length, ROW - 6);
                    text(NAMES + length + 5, row + ROW / 2.0 + 4, "start", figure(chart, value));
                }
            }
        }
        line(NAMES, TOP - 4, NAMES, TOP + chart.categories().size() * rowHeight(chart));
    }

    private void standing(String id, Chart chart, Scale scale) {
        for (var at : scale.lines()) {
            var y = y(scale, at);
            line(LEFT, y, WIDTH, y);
            text(LEFT - 6, y + 4, "end", figure(chart, at));
        }
        var step = (double) (WIDTH - LEFT) / Math.max(1, chart.categories().size());
        for (var at = 0; at < chart.categories().size(); at++) {
            var from = LEFT + at * step;
            text(from + step / 2, TOP + PLOT + ROW - 4, "middle", chart.categories().get(at));
            switch (chart.kind()) {
                case STACKED -> stack(id, chart, scale, at, from + step * 0.2, step * 0.6);
                case LINE -> {}
                case BAR, COLUMN -> columns(id, chart, scale, at, from + step * 0.1, step * 0.8);
            }
        }
        if (chart.kind() == Kind.LINE) {
            for (var series = 0; series < chart.series().size(); series++) {
                track(chart, scale, series, step);
            }
        }
    }

    private void columns(String id, Chart chart, Scale scale, int at, double from, double room) {
        var width = room / Math.max(1, chart.series().size());
        for (var series = 0; series < chart.series().size(); series++) {
            var value = chart.series().get(series).values().get(at);
            if (value != null) {
                var x = from + series * width;
                bar(id, series, x, y(scale, value), width - 3, y(scale, 0) - y(scale, value));
                text(x + width / 2, y(scale, value) - 3, "middle", figure(chart, value));
            }
        }
    }

    private void stack(String id, Chart chart, Scale scale, int at, double x, double width) {
        var below = 0.0;
        for (var series = 0; series < chart.series().size(); series++) {
            var value = chart.series().get(series).values().get(at);
            if (value != null && value > 0) {
                var top = y(scale, below + value);
                bar(id, series, x, top, width, y(scale, below) - top);
                var height = y(scale, below) - top;
                if (height >= TALL_ENOUGH) {
                    text(x + width + 4, top + height / 2 + 4, "start", figure(chart, value));
                }
                below += value;
            }
        }
    }

    private void track(Chart chart, Scale scale, int series, double step) {
        var path = new StringBuilder();
        var values = chart.series().get(series).values();
        var gap = true;
        for (var at = 0; at < values.size(); at++) {
            var value = values.get(at);
            if (value != null) {
                path.append(gap ? "M" : "L")
                        .append(number(LEFT + (at + 0.5) * step))
                        .append(' ')
                        .append(number(y(scale, value)));
            }
            gap = value == null;
        }
        legend.path(path.toString(), series);
        for (var at = 0; at < values.size(); at++) {
            var value = values.get(at);
            if (value != null) {
                var x = LEFT + (at + 0.5) * step;
                legend.mark(x, y(scale, value), series);
                // Figures of two lines would stand on one another.
                var away = series % 2 == 0 ? -10 : 20;
                text(x, y(scale, value) + away, "middle", figure(chart, value));
            }
        }
    }

    private static double y(Scale scale, double value) {
        return TOP + PLOT * (1 - scale.share(value));
    }

    private void bar(String id, int series, double x, double y, double width, double height) {
        page.element(
                "rect",
                "",
                "class",
                "bar",
                "fill",
                legend.fill(id, series),
                "x",
                number(x),
                "y",
                number(Math.min(y, y + height)),
                "width",
                number(Math.max(0, width)),
                "height",
                number(Math.abs(height)));
    }

    private void line(double x1, double y1, double x2, double y2) {
        page.element(
                "path",
                "",
                "class",
                "axis",
                "d",
                "M%s %sL%s %s".formatted(number(x1), number(y1), number(x2), number(y2)));
    }

    private void text(double x, double y, String anchor, String text) {
        page.element("text", text, "x", number(x), "y", number(y), "text-anchor", anchor);
    }

    private static String figure(Chart chart, double value) {
        var text = BigDecimal.valueOf(Math.round(value * 100) / 100.0).stripTrailingZeros();
        return text.toPlainString() + (chart.unit().equals("%") ? "%" : "");
    }

    static String number(double at) {
        return String.format(Locale.ROOT, "%.1f", at);
    }
}

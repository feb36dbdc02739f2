package org.forwardplan.persistence.htmlpaper;

import org.forwardplan.model.papers.Chart;
import org.forwardplan.model.papers.Chart.Kind;

import java.util.List;

/// What tells the series of a chart apart, and the key that says which is which.
final class Legend {

    private static final int ROW = 20;

    private static final List<String> COLOURS =
            List.of("#005eb8", "#ed8b00", "#006747", "#ae2573", "#425563", "#41b6e6");

    private static final List<String> PATTERNS =
            List.of(
                    "",
                    "M0 8L8 0M-2 2L2 -2M6 10L10 6",
                    "M0 2H8M0 6H8",
                    "M2 0V8M6 0V8",
                    "M0 0L8 8M0 8L8 0",
                    "M2 2h2v2h-2zM6 6h2v2h-2z");

    private static final List<String> DASHES = List.of("", "8 4", "2 3", "10 3 2 3", "4 4", "1 5");

    private final Markup page;

    Legend(Markup page) {
        this.page = page;
    }

    int height(Chart chart) {
        return alone(chart) ? 4 : chart.series().size() * ROW + 8;
    }

    private static boolean alone(Chart chart) {
        return chart.series().size() < 2 && chart.unit().isEmpty();
    }

    void patterns(String id, Chart chart) {
        if (chart.kind() == Kind.LINE) {
            return;
        }
        page.open("defs");
        for (var series = 1; series < chart.series().size(); series++) {
            page.open(
                    "pattern",
                    "id",
                    id + "-pattern-" + series,
                    "width",
                    "8",
                    "height",
                    "8",
                    "patternUnits",
                    "userSpaceOnUse");
            page.element("rect", "", "width", "8", "height", "8", "fill", colour(series));
            page.element(
                    "path",
                    "",
                    "d",
                    PATTERNS.get(series % PATTERNS.size()),
                    "stroke",
                    "#ffffff",
                    "stroke-width",
                    "1.5",
                    "fill",
                    "none");
            page.close();
        }
        page.close();
    }

    String fill(String id, int series) {
        return series == 0 ? colour(0) : "url(#%s-pattern-%d)".formatted(id, series);
    }

    private static String colour(int series) {
        return COLOURS.get(series % COLOURS.size());
    }

    void path(String path, int series) {
        page.element(
                "path",
                "",
                "class",
                "line",
                "d",
                path,
                "stroke",
                colour(series),
                "stroke-dasharray",
                DASHES.get(series % DASHES.size()));
    }

    void mark(double x, double y, int series) {
        var shape =
                switch (series % 4) {
                    case 0 -> "M%1$s %2$sm-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z";
                    case 1 -> "M%1$s %2$sm-5 -5h10v10h-10z";
                    case 2 -> "M%1$s %2$sm0 -6l6 11h-12z";
                    default -> "M%1$s %2$sm0 -6l6 6l-6 6l-6 -6z";
                };
        page.element(
                "path",
                "",
                "class",
                "bar",
                "d",
                shape.formatted(ChartSvg.number(x), ChartSvg.number(y)),
                "fill",
                colour(series));
    }

    void write(String id, Chart chart, int x, int y) {
        if (alone(chart)) {
            return;
        }
        for (var series = 0; series < chart.series().size(); series++) {
            var row = y + series * ROW;
            if (chart.kind() == Kind.LINE) {
                path("M%d %dh28".formatted(x, row + 6), series);
                mark(x + 14, row + 6, series);
            } else {
                page.element(
                        "rect",
                        "",
                        "class",
                        "bar",
                        "fill",
                        fill(id, series),
                        "x",
                        Integer.toString(x),
                        "y",
                        Integer.toString(row),
                        "width",
                        "28",
                        "height",
                        "13");
            }
            var name = chart.series().get(series).name();
            page.element(
                    "text",
                    chart.unit().isEmpty() ? name : "%s (%s)".formatted(name, chart.unit()),
                    "x",
                    Integer.toString(x + 36),
                    "y",
                    Integer.toString(row + 11));
        }
    }
}

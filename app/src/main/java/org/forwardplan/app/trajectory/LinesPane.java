package org.forwardplan.app.trajectory;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

import org.forwardplan.model.papers.Chart.Series;
import org.forwardplan.model.trajectories.FigureText;
import org.forwardplan.model.wording.Wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Lines over years. The scale goes from the lowest figure to the highest; both are written beside
/// it.
final class LinesPane extends Pane {

    private static final double HEIGHT = 120;
    private static final double ABOVE = 10;
    private static final double BELOW = 20;
    private static final double SIGN = 6.5;
    private static final double APART = 54;

    private List<String> years = List.of();
    private List<Series> series = List.of();
    private double low;
    private double high;

    LinesPane() {
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        getStyleClass().add("trajectory-lines");
        widthProperty().subscribe(this::draw);
    }

    void show(List<String> nowYears, List<Series> nowSeries) {
        years = nowYears;
        series = nowSeries;
        var all =
                series.stream()
                        .flatMap(it -> it.values().stream())
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .summaryStatistics();
        low = all.getMin();
        high = all.getMax() > low ? all.getMax() : low + 1;
        draw();
    }

    private void draw() {
        var nodes = new ArrayList<Node>();
        if (!series.isEmpty() && getWidth() > 0) {
            var left = Math.max(words(low).length(), words(high).length()) * SIGN + 4;
            level(nodes, low, left);
            level(nodes, high, left);
            var step = (int) Math.ceil(APART / (x(1, left) - x(0, left)));
            for (var at = 0; at < years.size(); at++) {
                if (at % step == 0) {
                    nodes.add(text(years.get(at), x(at, left), HEIGHT - 8, true));
                }
            }
            series.reversed().forEach(one -> line(nodes, one, left));
        }
        getChildren().setAll(nodes);
    }

    private void level(List<Node> nodes, double value, double left) {
        var line = new Line(left, y(value), getWidth(), y(value));
        line.getStyleClass().add("trajectory-axis");
        nodes.add(line);
        nodes.add(text(words(value), 0, y(value), false));
    }

    private static String words(double value) {
        return Wording.figure(
                FigureText.tidy(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP)));
    }

    private static Text text(String words, double x, double y, boolean middle) {
        var text = new Text(words);
        text.getStyleClass().add("trajectory-words");
        text.setTextOrigin(VPos.CENTER);
        text.setX(middle ? x - words.length() * SIGN / 2.3 : x);
        text.setY(y);
        return text;
    }

    /// A year without a figure leaves a gap.
    private void line(List<Node> nodes, Series one, double left) {
        var points = new ArrayList<Double>();
        var marks = new ArrayList<Node>();
        for (var at = 0; at < one.values().size(); at++) {
            var value = one.values().get(at);
            if (value == null) {
                nodes.add(SeriesMarks.line(one.name(), points));
                points.clear();
            } else {
                points.addAll(List.of(x(at, left), y(value)));
                SeriesMarks.mark(one.name(), x(at, left), y(value)).forEach(marks::add);
            }
        }
        nodes.add(SeriesMarks.line(one.name(), points));
        nodes.addAll(marks);
    }

    private double x(int year, double left) {
        return left + (year + 0.5) * (getWidth() - left) / Math.max(1, years.size());
    }

    private double y(double value) {
        return ABOVE + (HEIGHT - ABOVE - BELOW) * (high - value) / (high - low);
    }
}

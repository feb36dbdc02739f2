package org.forwardplan.app.trajectory;

import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

import org.forwardplan.model.trajectories.FigureKind;

import java.util.List;
import java.util.stream.Stream;

/// How the lines of a trajectory differ: what is planned is a whole line with discs, the outturn a
/// dashed one with squares, the target dotted and without marks.
final class SeriesMarks {

    static final double SAMPLE = 26;
    static final double SAMPLE_HEIGHT = 14;
    private static final double SIZE = 3.5;

    private SeriesMarks() {}

    private static String look(String series) {
        if (series.equals(FigureKind.PLANNED.toString())) {
            return "trajectory-planned";
        }
        return series.equals(FigureKind.OUTTURN.toString())
                ? "trajectory-outturn"
                : "trajectory-target";
    }

    private static <S extends Shape> S looking(S shape, String series) {
        shape.getStyleClass().addAll("trajectory-line", look(series));
        return shape;
    }

    /// @param points x and y in turn
    static Polyline line(String series, List<Double> points) {
        var line = looking(new Polyline(), series);
        line.getPoints().setAll(points);
        return line;
    }

    /// A mark where a figure stands; none for a target.
    static Stream<Shape> mark(String series, double x, double y) {
        var mark =
                switch (look(series)) {
                    case "trajectory-planned" -> new Circle(x, y, SIZE);
                    case "trajectory-outturn" ->
                            new Rectangle(x - SIZE, y - SIZE, 2 * SIZE, 2 * SIZE);
                    default -> null;
                };
        if (mark == null) {
            return Stream.empty();
        }
        mark.getStyleClass().addAll("trajectory-mark", look(series));
        return Stream.of(mark);
    }

    static List<Node> sample(String series) {
        var middle = SAMPLE_HEIGHT / 2;
        return Stream.<Node>concat(
                        Stream.of(looking(new Line(0, middle, SAMPLE, middle), series)),
                        mark(series, SAMPLE / 2, middle))
                .toList();
    }
}

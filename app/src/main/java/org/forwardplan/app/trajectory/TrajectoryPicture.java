package org.forwardplan.app.trajectory;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.trajectory.TrajectoryViewModel.Shown;
import org.forwardplan.model.papers.Chart.Series;
import org.forwardplan.model.papers.TrajectoryChart;
import org.forwardplan.model.trajectories.Trajectory;

import java.util.List;

/// A small picture of what is planned and reached, and of the target. Lines differ by their dashes
/// and marks as well as by colour; what they show is told in words with their figures.
final class TrajectoryPicture extends VBox {

    private final LinesPane lines = new LinesPane();
    private final FlowPane legend = new FlowPane(12, 2);

    TrajectoryPicture() {
        super(4);
        setId("trajectory-picture");
        getStyleClass().add("trajectory-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().setAll(lines, legend);
    }

    void show(Shown now) {
        var course = now.course();
        var drawn =
                new Trajectory(
                        now.trajectory().objective(), now.trajectory().years(), course, List.of());
        setVisible(course.any());
        setManaged(course.any());
        if (course.any()) {
            var series = TrajectoryChart.series(drawn);
            lines.show(now.table().columns(), series);
            legend.getChildren().setAll(series.stream().map(TrajectoryPicture::entry).toList());
            setAccessibleText(
                    "%s: %s. Target: %s."
                            .formatted(
                                    course.name(),
                                    course.words(),
                                    drawn.objective().target().words()));
        }
    }

    private static Node entry(Series series) {
        var sample = new Pane(SeriesMarks.sample(series.name()).toArray(Node[]::new));
        sample.setMinSize(SeriesMarks.SAMPLE, SeriesMarks.SAMPLE_HEIGHT);
        sample.setMaxSize(SeriesMarks.SAMPLE, SeriesMarks.SAMPLE_HEIGHT);
        var label = new Label(series.name());
        label.getStyleClass().add("trajectory-words");
        var entry = new HBox(4, sample, label);
        entry.getStyleClass().add("trajectory-entry");
        return entry;
    }
}

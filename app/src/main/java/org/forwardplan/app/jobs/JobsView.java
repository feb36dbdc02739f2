package org.forwardplan.app.jobs;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The jobs that are running, in the status bar: what, how far, and a button to stop each. One that
/// ends at once is not shown.
public final class JobsView {

    private static final double BAR = 120;

    private static final Duration AT_ONCE = Duration.millis(300);

    private final HBox node = new HBox(16);
    private final Map<JobTask<?>, Node> rows = new LinkedHashMap<>();

    public JobsView(JobRunner jobs) {
        node.setAlignment(Pos.CENTER_RIGHT);
        jobs.running().addListener((ListChangeListener<JobTask<?>>) _ -> show(jobs.running()));
    }

    private void show(List<JobTask<?>> running) {
        rows.keySet().retainAll(running);
        running.forEach(task -> rows.computeIfAbsent(task, JobsView::row));
        node.getChildren().setAll(rows.values());
    }

    public Node node() {
        return node;
    }

    private static Node row(JobTask<?> task) {
        var title = new Label();
        ObservableValue<String> message =
                Bindings.createStringBinding(
                        () ->
                                task.getMessage().isEmpty()
                                        ? task.getTitle()
                                        : task.getTitle() + ": " + task.getMessage(),
                        task.titleProperty(),
                        task.messageProperty());
        title.textProperty().bind(message);
        title.getStyleClass().add("job-title");
        var bar = new ProgressBar();
        bar.setPrefWidth(BAR);
        bar.progressProperty().bind(task.progressProperty());
        bar.setAccessibleText("Progress");
        var cancel = new Button("Cancel");
        cancel.getStyleClass().addAll("flat", "small");
        cancel.setOnAction(_ -> task.stop());
        var row = new HBox(8, title, bar, cancel);
        row.setAlignment(Pos.CENTER);
        row.setVisible(false);
        var wait = new PauseTransition(AT_ONCE);
        wait.setOnFinished(_ -> row.setVisible(true));
        wait.play();
        return row;
    }
}

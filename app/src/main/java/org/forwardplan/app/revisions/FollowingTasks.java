package org.forwardplan.app.revisions;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.DayPicker;
import org.forwardplan.model.plan.Revision.Route;
import org.forwardplan.model.plan.Revision.Task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What a route asks to be done, with dates the planner may change before the judgement is kept.
final class FollowingTasks {

    private final RevisionsViewModel viewModel;
    private final VBox node = new VBox(8);
    private final List<DayPicker> days = new ArrayList<>();
    private List<Task> offered = List.of();

    FollowingTasks(RevisionsViewModel viewModel) {
        this.viewModel = viewModel;
        node.setId("following");
    }

    Node node() {
        return node;
    }

    void show(Route route, LocalDate judged) {
        var tasks = viewModel.tasks(route, judged);
        if (tasks.equals(offered)) {
            return;
        }
        offered = tasks;
        days.clear();
        node.getChildren()
                .setAll(
                        Controls.wrapped(
                                "%s asks for this. The dates are suggestions; change them as you"
                                                .formatted(route)
                                        + " need to. Each can be ticked off with its day later.",
                                "quiet"));
        for (var at = 0; at < tasks.size(); at++) {
            node.getChildren().add(row(tasks.get(at), at));
        }
    }

    private HBox row(Task task, int at) {
        var words = TaskRow.words(task);
        var label = Controls.wrapped(words);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        var day = new DayPicker("following-due-" + at);
        day.show(task.due());
        day.node().setAccessibleText("Due: " + words);
        days.add(day);
        var row = new HBox(12, label, day.node());
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// With the dates as they are written now.
    List<Task> tasks() {
        return IntStream.range(0, offered.size())
                .mapToObj(at -> {
                    var task = offered.get(at);
                    return new Task(
                            task.kind(),
                            task.what(),
                            task.to(),
                            days.get(at).day(),
                            null,
                            task.note());
                })
                .toList();
    }
}

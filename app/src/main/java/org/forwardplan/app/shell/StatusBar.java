package org.forwardplan.app.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.jobs.JobsView;
import org.forwardplan.app.openplan.OpenPlan;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The bar at the bottom: where the plan is, that it is saved, and what is running.
final class StatusBar {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final HBox node = new HBox(16);

    StatusBar(OpenPlan plan, JobRunner jobs, ZoneId zone) {
        node.getStyleClass().add("status-bar");
        node.setAlignment(Pos.CENTER_LEFT);
        var file = plan.repository().file();
        var name = new Label(file.getFileName().toString());
        name.setTooltip(new Tooltip(file.toAbsolutePath().toString()));
        var saved = new Label();
        saved.setId("saved");
        saved.textProperty()
                .bind(
                        plan.savedProperty()
                                .map(at ->
                                        (plan.readOnly().isPresent()
                                                        ? "Read only, as it stood at "
                                                        : "All changes saved, ")
                                                + TIME.format(at.atZone(zone))));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        node.getChildren().addAll(name, saved, space, new JobsView(jobs).node());
    }

    Node node() {
        return node;
    }
}

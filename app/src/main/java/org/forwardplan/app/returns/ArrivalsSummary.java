package org.forwardplan.app.returns;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.returns.Arrived.Stage;
import org.forwardplan.model.returns.Recognised.Refused;

import java.util.List;

/// What has become of all the files that came back together.
final class ArrivalsSummary {

    private ArrivalsSummary() {}

    static Node of(List<Arrived> files, Runnable close) {
        var lines = new VBox(12);
        for (var stage : Stage.values()) {
            var those = files.stream().filter(it -> it.stage() == stage).toList();
            if (!those.isEmpty()) {
                var group = new VBox(4, Controls.wrapped(stage.toString(), "change-group"));
                those.forEach(it -> group.getChildren().add(Controls.wrapped(line(it))));
                lines.getChildren().add(group);
            }
        }
        var card =
                new VBox(
                        14,
                        Controls.wrapped(
                                "What became of %,d files".formatted(files.size()), "card-title"),
                        lines,
                        new FlowPane(Controls.button("summary-close", "Close", close, "accent")));
        card.setId("arrivals-summary");
        card.getStyleClass().add("card");
        var scroll = new ScrollPane(card);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private static String line(Arrived file) {
        var name = "“%s”".formatted(file.source().name());
        if (file.recognised() instanceof Refused refused) {
            return "%s. %s.".formatted(refused.what(), refused.wayOut());
        }
        var whose = file.partner().isEmpty() ? name : "%s: %s".formatted(file.partner(), name);
        return file.words().equals(file.stage().toString())
                ? whose
                : "%s. %s".formatted(whose, file.words());
    }
}

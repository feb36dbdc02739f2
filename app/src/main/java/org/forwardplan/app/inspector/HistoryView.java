package org.forwardplan.app.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.forwardplan.app.inspector.InspectorViewModel.Event;
import org.forwardplan.app.inspector.InspectorViewModel.History;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Draws what happened to the thing that the inspector shows.
final class HistoryView {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    private final ZoneId zone;
    private final VBox node = new VBox(6);

    HistoryView(ZoneId zone) {
        this.zone = zone;
        node.setId("inspector-history");
    }

    Node node() {
        return node;
    }

    void show(History history) {
        var heading = new Label("History");
        heading.getStyleClass().add("inspector-heading");
        node.getChildren().setAll(heading);
        if (!history.standing().isEmpty()) {
            quiet(history.standing());
        } else if (history.events().isEmpty()) {
            quiet("Nothing has happened to it yet.");
        }
        history.events().forEach(event -> node.getChildren().add(event(event)));
        if (history.earlier() > 0) {
            quiet(
                    history.earlier() == 1
                            ? "and 1 earlier change"
                            : "and %,d earlier changes".formatted(history.earlier()));
        }
    }

    private Node event(Event event) {
        var edit = event.entry().edit();
        var what = new Label(edit.act() + ": " + edit.what());
        what.setWrapText(true);
        var box = new VBox(1, what);
        box.getStyleClass().add("history-event");
        box.getChildren()
                .add(quietly("%s, %s".formatted(WHEN.format(edit.at().atZone(zone)), edit.by())));
        event.details().forEach(detail -> box.getChildren().add(quietly(detail)));
        return box;
    }

    private void quiet(String words) {
        node.getChildren().add(quietly(words));
    }

    private static Label quietly(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return label;
    }
}

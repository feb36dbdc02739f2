package org.forwardplan.app.baselines;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.navigation.PageKind;

/// The head of the page of versions: where things stand, and what is done most.
final class BaselinesHead {

    private BaselinesHead() {}

    static HBox of(ObservableValue<String> stands, Runnable judge, Runnable freeze) {
        var standing = Controls.wrapped("", "page-standing");
        standing.setId("baselines-standing");
        standing.textProperty().bind(stands);
        var title = Controls.wrapped(PageKind.BASELINES.title(), "page-title");
        var words = new VBox(2, title, standing);
        HBox.setHgrow(words, Priority.ALWAYS);
        var head =
                new HBox(
                        12,
                        words,
                        Controls.button(
                                "still-right", "Is it still right?…", judge, Controls.EDITS),
                        Controls.button(
                                "freeze",
                                "Freeze this version…",
                                freeze,
                                "accent",
                                Controls.EDITS));
        head.getStyleClass().add("page-head");
        return head;
    }
}

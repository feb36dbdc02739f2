package org.forwardplan.app.rulebook;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;

/// A form about a row of the rulebook: what it is about, its fields, and the way out. Enter does
/// it, Escape leaves.
abstract class RowForm {

    private final BorderPane node = new BorderPane();
    private final Button done;

    /// @param words what happens, for whoever has not done it before
    RowForm(String title, String words, String does, Runnable close) {
        done = new Button(does);
        done.setId("row-form-done");
        done.getStyleClass().add("accent");
        done.setDefaultButton(true);
        done.setOnAction(_ -> {
            if (perform()) {
                close.run();
            }
        });
        var cancel = Controls.button("row-form-cancel", "Cancel", close);
        cancel.setCancelButton(true);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var foot = new HBox(10, space, cancel, done);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("impact-foot");
        node.getStyleClass().add("impact");
        node.setTop(
                new VBox(
                        4,
                        Controls.wrapped(title, "page-title"),
                        Controls.wrapped(words, "page-standing")));
        node.setBottom(foot);
    }

    final Parent node() {
        return node;
    }

    /// Puts the fields in, where they can be scrolled.
    final void fields(Node fields) {
        var scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        fields.getStyleClass().add("row-form");
        node.setCenter(scroll);
    }

    /// Says whether it can be done as it stands.
    final void ready(boolean now) {
        done.setDisable(!now);
    }

    abstract void focus();

    /// Answers true where it was done.
    abstract boolean perform();
}

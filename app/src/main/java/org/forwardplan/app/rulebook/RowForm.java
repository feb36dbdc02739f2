package org.forwardplan.app.rulebook;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
    private final Label missing = Controls.wrapped("", "quiet");

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
        missing.setId("row-form-missing");
        missing.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(missing, Priority.ALWAYS);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        done.setMinWidth(Region.USE_PREF_SIZE);
        var foot = new HBox(10, missing, cancel, done);
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

    /// Says what it still lacks before it can be done; empty where nothing.
    final void lacks(String now) {
        missing.setText(now);
        done.setDisable(!now.isEmpty());
    }

    abstract void focus();

    /// Answers true where it was done.
    abstract boolean perform();
}

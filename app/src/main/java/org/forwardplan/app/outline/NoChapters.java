package org.forwardplan.app.outline;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands in place of the outline while the plan has no chapters.
final class NoChapters {

    private NoChapters() {}

    static Node invite(Runnable adding) {
        var title = new Label("This plan has no chapters yet");
        title.getStyleClass().add("card-title");
        var words =
                new Label(
                        "Chapters and the sections in them hold the text of the plan. You can move"
                                + " them at any time.");
        words.setWrapText(true);
        var add = new Button("Add a chapter", new FontIcon("fth-plus"));
        Controls.edits(add);
        add.setId("add-chapter");
        add.getStyleClass().add("accent");
        add.setOnAction(_ -> adding.run());
        var box = new VBox(10, title, words, add);
        box.getStyleClass().add("empty-state");
        return box;
    }
}

package org.forwardplan.app.outline;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.app.outline.tree.OutlineViewModel;

/// The head of the page: its title, how far the outline has come, and what else can be done here.
final class OutlineHead {

    private final HBox offers = new HBox(8);
    private final HBox node;

    OutlineHead(OutlineViewModel viewModel, Node openTests) {
        var title = new Label("Outline");
        title.getStyleClass().add("page-title");
        var standing = new Label();
        standing.getStyleClass().add("page-standing");
        standing.textProperty().bind(viewModel.standingProperty());
        var words = new VBox(2, title, standing);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        node = new HBox(12, words, offers, openTests);
        offers.setAlignment(Pos.CENTER_RIGHT);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("page-head");
    }

    Node node() {
        return node;
    }

    void offer(Node tool) {
        offers.getChildren().add(tool);
    }
}

package org.forwardplan.app.drops;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Says over the whole window what will happen when the files are let go.
final class DropBanner {

    private static final double WIDTH = 520;

    private final Label words = new Label();
    private final StackPane node = new StackPane(words);

    DropBanner() {
        words.getStyleClass().add("drop-words");
        words.setId("drop-words");
        words.setWrapText(true);
        words.setAlignment(Pos.CENTER);
        words.setMaxWidth(WIDTH);
        words.setMinHeight(Region.USE_PREF_SIZE);
        node.setAlignment(Pos.CENTER);
        node.getStyleClass().add("drop-banner");
        node.setMouseTransparent(true);
        node.setVisible(false);
        words.visibleProperty().bind(node.visibleProperty());
    }

    Node node() {
        return node;
    }

    void show(String sentence) {
        words.setText(sentence);
        node.setVisible(true);
    }

    void hide() {
        node.setVisible(false);
    }
}

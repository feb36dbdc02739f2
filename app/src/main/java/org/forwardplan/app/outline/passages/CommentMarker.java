package org.forwardplan.app.outline.passages;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.javafx.FontIcon;

/// Says above a passage how many threads of comments are open on it, and opens them.
final class CommentMarker {

    /// The key that comments, as in a word processor.
    static final String KEY = "Shortcut+Alt+M";

    private final Button button = new Button(null, new FontIcon("fth-message-square"));
    private final HBox node = new HBox(button);

    CommentMarker(Runnable open) {
        button.getStyleClass().addAll("small", "flat", "comment-marker");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> open.run());
        node.setAlignment(Pos.CENTER_RIGHT);
        show(0);
    }

    /// Comments on the passage when the key is pressed anywhere in it.
    static void listen(Node passage, Runnable comment) {
        var key = KeyCombination.valueOf(KEY);
        passage.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (key.match(event)) {
                        event.consume();
                        // Later, or the letter of the key would be written as well.
                        Platform.runLater(comment);
                    }
                });
    }

    Node node() {
        return node;
    }

    void show(int open) {
        var words = open == 1 ? "1 open comment" : open + " open comments";
        button.setText(words);
        button.setAccessibleText(words + " on this passage");
        node.setVisible(open > 0);
        node.setManaged(open > 0);
    }
}

package org.forwardplan.app.baselines;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.jspecify.annotations.Nullable;

/// Asks once more, in words, above what it is about.
final class ConfirmBar {

    private final VBox node = new VBox(8);
    private @Nullable Node cameFrom;

    ConfirmBar() {
        node.setId("confirm");
        node.getStyleClass().add("confirm-bar");
        node.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        hide();
                    }
                });
        hide();
    }

    Node node() {
        return node;
    }

    void ask(String question, String does, Runnable yes) {
        cameFrom = node.getScene() == null ? null : node.getScene().getFocusOwner();
        var done =
                Controls.button(
                        "confirm-yes",
                        does,
                        () -> {
                            hide();
                            yes.run();
                        },
                        "accent");
        node.getChildren()
                .setAll(
                        Controls.wrapped(question),
                        new FlowPane(
                                8, 8, done, Controls.button("confirm-no", "Cancel", this::hide)));
        show(true);
        done.requestFocus();
    }

    void hide() {
        show(false);
        node.getChildren().clear();
        if (cameFrom != null) {
            cameFrom.requestFocus();
            cameFrom = null;
        }
    }

    private void show(boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }
}

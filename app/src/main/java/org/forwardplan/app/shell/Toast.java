package org.forwardplan.app.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// A short note at the foot of the window that goes away by itself. Never in the way of the mouse.
final class Toast {

    private static final Duration SHORT = Duration.seconds(3);
    private static final Duration A_LETTER = Duration.millis(30);

    private final Label label = new Label();
    private final PauseTransition pause = new PauseTransition();

    Toast() {
        label.getStyleClass().add("toast");
        label.setId("toast");
        label.setVisible(false);
        label.setMouseTransparent(true);
        label.setWrapText(true);
        label.setMaxWidth(Region.USE_PREF_SIZE);
        StackPane.setAlignment(label, Pos.BOTTOM_CENTER);
        pause.setOnFinished(_ -> label.setVisible(false));
    }

    Node node() {
        return label;
    }

    void show(String sentence) {
        label.setText(sentence);
        label.setVisible(true);
        pause.setDuration(SHORT.add(A_LETTER.multiply(sentence.length())));
        pause.playFromStart();
    }
}

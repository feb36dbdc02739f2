package org.forwardplan.benchmark;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import java.lang.management.ManagementFactory;

/// The least a start can take: a window with one label. Prints the milliseconds from the start of
/// the process until it had been drawn.
final class BareWindow {

    private BareWindow() {}

    public static void main(String[] args) {
        Platform.startup(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new Label("A label"), 1440, 900));
            stage.show();
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    stop();
                    Platform.runLater(() -> {
                        System.out.println(
                                System.currentTimeMillis()
                                        - ManagementFactory.getRuntimeMXBean().getStartTime());
                        Platform.exit();
                    });
                }
            }.start();
        });
    }
}

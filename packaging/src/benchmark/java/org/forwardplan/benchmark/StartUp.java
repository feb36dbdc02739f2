package org.forwardplan.benchmark;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.forwardplan.app.Workbench;
import org.forwardplan.app.shell.DesktopWindow;
import org.forwardplan.app.shell.MainWindow;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/// One start of the program: opens a plan in a window and prints how long it took from the start of
/// the process until the overview had been drawn. A process of its own, so that nothing is warm.
final class StartUp {

    private StartUp() {}

    public static void main(String[] args) throws Exception {
        var settings = Files.createTempDirectory("settings").resolve("settings.properties");
        new DesktopWindow(Workbench.parts(Clock.systemDefaultZone()), settings)
                .open(Path.of(args[0]), StartUp::watch);
    }

    private static void watch(MainWindow window, Stage stage) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (stage.getScene().lookup("#overview") != null) {
                    stop();
                    Platform.runLater(() -> {
                        System.out.println(sinceStart());
                        window.close();
                        stage.close();
                    });
                }
            }
        }.start();
    }

    private static long sinceStart() {
        return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }
}

package org.forwardplan.benchmark;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.forwardplan.app.Workbench;
import org.forwardplan.app.files.NativeFileDialogs;
import org.forwardplan.app.settings.SettingsStore;
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
        var plan = Path.of(args[0]);
        var settings = Files.createTempDirectory("settings").resolve("settings.properties");
        Platform.startup(() -> {
            var stage = new Stage();
            var window =
                    new MainWindow(
                            stage,
                            Workbench.parts(Clock.systemDefaultZone()),
                            new SettingsStore(settings),
                            (over, errors) -> new NativeFileDialogs(over, errors::failed));
            window.show();
            window.open(plan);
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (stage.getScene().lookup("#overview") != null) {
                        stop();
                        Platform.runLater(() -> {
                            System.out.println(sinceStart());
                            window.close();
                            Platform.exit();
                        });
                    }
                }
            }.start();
        });
    }

    private static long sinceStart() {
        return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }
}

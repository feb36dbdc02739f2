package org.forwardplan.app.shell;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.forwardplan.app.files.NativeFileDialogs;
import org.forwardplan.app.parts.Parts;
import org.forwardplan.app.settings.SettingsStore;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// Opens the workbench's window on this desktop.
public final class DesktopWindow {

    private final Parts parts;

    public DesktopWindow(Parts parts) {
        this.parts = parts;
    }

    /// Returns when the window has been closed.
    ///
    /// @param plan to open at once; null for the start page
    /// @throws UnsupportedOperationException where there is no display
    public void open(@Nullable Path plan) {
        open(plan, false);
    }

    /// Returns when every page has been shown once and the window has closed by itself.
    ///
    /// @throws UnsupportedOperationException where there is no display
    public void tour(Path plan) {
        open(plan, true);
    }

    private void open(@Nullable Path plan, boolean touring) {
        var closed = new CountDownLatch(1);
        Platform.startup(() -> {
            var stage = new Stage();
            var window =
                    new MainWindow(
                            stage,
                            parts,
                            new SettingsStore(SettingsStore.usualPlace()),
                            (over, errors) -> new NativeFileDialogs(over, errors::failed));
            Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> window.thrown(thrown));
            stage.setOnHidden(_ -> closed.countDown());
            window.show();
            if (plan != null) {
                window.open(plan);
            }
            if (touring) {
                new Tour(window, stage).start();
            }
        });
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }
}

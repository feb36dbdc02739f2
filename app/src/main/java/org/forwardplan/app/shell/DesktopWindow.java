package org.forwardplan.app.shell;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.forwardplan.app.files.NativeFileDialogs;
import org.forwardplan.app.parts.Parts;
import org.forwardplan.app.settings.SettingsStore;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;

/// Opens the workbench's window on this desktop.
public final class DesktopWindow {

    private final Parts parts;
    private final Path settings;

    /// @param settings the file that keeps what this laptop remembers
    public DesktopWindow(Parts parts, Path settings) {
        this.parts = parts;
        this.settings = settings;
    }

    /// Returns when the window has been closed.
    ///
    /// @param plan to open at once; null for the start page
    /// @throws UnsupportedOperationException where there is no display
    public void open(@Nullable Path plan) {
        open(plan, (_, _) -> {});
    }

    /// Returns when every page has been shown once and the window has closed by itself.
    ///
    /// @throws UnsupportedOperationException where there is no display
    public void tour(Path plan) {
        open(plan, (window, stage) -> new Tour(window, stage).start());
    }

    /// Returns when the window has been closed.
    ///
    /// @param shown told on the window's thread once the window is there
    /// @throws UnsupportedOperationException where there is no display
    public void open(@Nullable Path plan, BiConsumer<MainWindow, Stage> shown) {
        var ready = plan == null ? parts : parts.with(new HeadStart(parts.planFiles(), plan));
        var closed = new CountDownLatch(1);
        Platform.startup(() -> {
            var stage = new Stage();
            var window =
                    new MainWindow(
                            stage,
                            ready,
                            new SettingsStore(settings),
                            (over, errors) -> new NativeFileDialogs(over, errors::failed));
            Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> window.thrown(thrown));
            stage.setOnHidden(_ -> closed.countDown());
            if (plan != null) {
                window.open(plan);
            }
            window.show();
            shown.accept(window, stage);
        });
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }
}

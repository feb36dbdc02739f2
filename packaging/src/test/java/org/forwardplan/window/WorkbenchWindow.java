package org.forwardplan.window;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

import org.forwardplan.app.Workbench;
import org.forwardplan.app.parts.Parts;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.app.settings.SettingsStore;
import org.forwardplan.app.shell.MainWindow;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The workbench as it runs, in a window of a test, on a day in the spring of 2023.
final class WorkbenchWindow {

    static final Clock SPRING_2023 =
            Clock.fixed(Instant.parse("2023-03-20T10:00:00Z"), ZoneId.of("Europe/London"));

    private final Stage stage;
    private final MainWindow window;
    private final AnsweredDialogs dialogs = new AnsweredDialogs();

    /// To be made on the window's thread.
    WorkbenchWindow(Stage stage, Path folder, Settings settings) {
        this(stage, folder, settings, null);
    }

    /// @param plan the program is started with; null for none
    WorkbenchWindow(Stage stage, Path folder, Settings settings, @Nullable Path plan) {
        this.stage = stage;
        var store = new SettingsStore(folder.resolve("settings.properties"));
        store.change(settings);
        stage.setX(0);
        stage.setY(0);
        window = new MainWindow(stage, parts(), store, (_, _) -> dialogs);
        if (plan != null) {
            window.open(plan);
        }
        window.show();
    }

    static Parts parts() {
        return Workbench.parts(SPRING_2023);
    }

    Stage stage() {
        return stage;
    }

    AnsweredDialogs dialogs() {
        return dialogs;
    }

    void open(Path plan) {
        begin(plan);
        await("#rail");
    }

    /// Asks for a plan and does not wait for it.
    void begin(Path plan) {
        WaitForAsyncUtils.asyncFx(() -> window.open(plan));
    }

    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, window::close);
    }

    /// Waits until something with this selector can be seen.
    Node await(String selector) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !visible(selector).isEmpty());
        } catch (TimeoutException late) {
            throw new AssertionError("Nothing visible is called " + selector, late);
        }
        WaitForAsyncUtils.waitForFxEvents();
        return visible(selector).getFirst();
    }

    /// Waits until something with this selector says these words.
    void awaitWords(String selector, String words) {
        var seen = new ArrayList<String>();
        try {
            WaitForAsyncUtils.waitFor(
                    30,
                    TimeUnit.SECONDS,
                    () -> {
                        seen.clear();
                        visible(selector).forEach(it -> seen.add(((Labeled) it).getText()));
                        return seen.contains(words);
                    });
        } catch (TimeoutException late) {
            throw new AssertionError("%s says %s, not “%s”".formatted(selector, seen, words), late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits until these words stand where the keyboard is.
    void awaitTyping(String words) {
        try {
            WaitForAsyncUtils.waitFor(
                    30,
                    TimeUnit.SECONDS,
                    () ->
                            stage.getScene().getFocusOwner() instanceof TextInputControl field
                                    && words.equals(field.getText()));
        } catch (TimeoutException late) {
            throw new AssertionError(
                    "Nobody can type over “%s”: the keyboard is in %s"
                            .formatted(words, stage.getScene().getFocusOwner()),
                    late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits until any window shows what the query finds.
    static void awaitAnywhere(FxRobot robot, String query) {
        try {
            WaitForAsyncUtils.waitFor(
                    30, TimeUnit.SECONDS, () -> robot.lookup(query).tryQuery().isPresent());
        } catch (TimeoutException late) {
            throw new AssertionError("No window shows " + query, late);
        }
        // Found may be in a window that is only just being shown.
        WaitForAsyncUtils.waitForFxEvents();
    }

    boolean shows(String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        return !visible(selector).isEmpty();
    }

    private List<Node> visible(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(Node::isVisible)
                .filter(node -> node.getScene() != null)
                .toList();
    }
}

package org.forwardplan.benchmark;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.stage.Stage;

import org.forwardplan.app.Workbench;
import org.forwardplan.app.files.NativeFileDialogs;
import org.forwardplan.app.settings.SettingsStore;
import org.forwardplan.app.shell.MainWindow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Scrolls through the outline and a register of a large plan in the window and prints, for each,
/// how long the program worked on a frame: half of all, and 99 of a hundred.
final class Frames {

    private static final int STEPS = 300;
    private static final int WARM = 60;
    private static final int SETTLES = 120;

    private final Scene scene;
    private final List<String> told = new ArrayList<>();
    private final List<Double> frames = new ArrayList<>();
    private long began;

    private Frames(Scene scene) {
        this.scene = scene;
        scene.addPostLayoutPulseListener(() -> {
            if (began != 0) {
                frames.add((System.nanoTime() - began) / 1e6);
                began = 0;
            }
        });
    }

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
            var frames = new Frames(stage.getScene());
            frames.when(
                    "#overview",
                    () ->
                            frames.walk(() -> {
                                System.out.println(String.join(" ", frames.told));
                                window.close();
                                Platform.exit();
                            }));
        });
    }

    private void walk(Runnable end) {
        press("#rail-outline");
        when(
                "#outline-tree",
                () -> {
                    var tree = (TreeView<?>) scene.lookup("#outline-tree");
                    unfold(tree.getRoot());
                    scroll(tree.getExpandedItemCount(), tree::scrollTo, () -> register(end));
                });
    }

    private void register(Runnable end) {
        press("#rail-registers");
        when(
                "#register-table",
                () -> {
                    var table = (TableView<?>) scene.lookup("#register-table");
                    scroll(table.getItems().size(), table::scrollTo, end);
                });
    }

    private void press(String button) {
        ((ButtonBase) scene.lookup(button)).fire();
    }

    private static void unfold(TreeItem<?> item) {
        item.setExpanded(true);
        item.getChildren().forEach(Frames::unfold);
    }

    private void when(String selector, Runnable then) {
        new AnimationTimer() {
            private int settled;

            @Override
            public void handle(long now) {
                if (scene.lookup(selector) != null && settled++ > SETTLES) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    /// One step a frame, from the first row to the last.
    private void scroll(int rows, IntConsumer to, Runnable then) {
        Iterator<Integer> steps =
                IntStream.range(0, STEPS + WARM)
                        .map(step -> (int) ((long) step * rows / (STEPS + WARM)))
                        .iterator();
        frames.clear();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (!steps.hasNext()) {
                    stop();
                    tell(rows);
                    then.run();
                    return;
                }
                began = System.nanoTime();
                to.accept(steps.next());
            }
        }.start();
    }

    private void tell(int rows) {
        var measured =
                new ArrayList<>(frames.subList(Math.min(WARM, frames.size()), frames.size()));
        Collections.sort(measured);
        told.add(
                String.format(
                        Locale.ROOT,
                        "%d %.2f %.2f",
                        rows,
                        measured.get(measured.size() / 2),
                        measured.get(measured.size() * 99 / 100)));
    }
}

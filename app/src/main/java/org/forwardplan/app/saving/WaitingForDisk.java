package org.forwardplan.app.saving;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Says over the window that the disk has not answered yet, and lets nothing be done in it until it
/// has: whatever came in between would rest on a change that may not be kept.
///
/// The keyboard stays where it is, so that the planner goes on there.
public final class WaitingForDisk implements SavingBeside.Meanwhile {

    private static final double WIDTH = 420;
    private static final Duration PATIENCE = Duration.ofMillis(900);

    private final Duration patience;
    private final ProgressBar bar = new ProgressBar(0);
    private final StackPane node;

    public WaitingForDisk() {
        this(PATIENCE);
    }

    /// @param patience how long nothing is said
    WaitingForDisk(Duration patience) {
        this.patience = patience;
        node = new StackPane(words(bar));
        node.setId("waiting-for-disk");
        node.getStyleClass().add("waiting-for-disk");
        node.setVisible(false);
    }

    private static Node words(ProgressBar bar) {
        var heading = Controls.wrapped("Waiting for the disk", "title-4");
        var words =
                Controls.wrapped(
                        "The plan's disk or network drive has not answered yet. Once it does, your"
                                + " change is kept, or you are told why it was not.");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText("Waiting for the disk");
        var box = new VBox(12, heading, words, bar);
        box.getStyleClass().add("waiting-box");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setPrefWidth(WIDTH);
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return box;
    }

    /// To lie over the whole window; not seen while nobody waits.
    public Node node() {
        return node;
    }

    /// Within a frame that is being drawn the window can only stand still.
    @Override
    public void until(CompletableFuture<?> done) {
        var scene = node.getScene();
        if (scene != null && !soon(done) && Platform.canStartNestedEventLoop()) {
            var key = new Object();
            done.whenComplete(
                    (_, _) -> Platform.runLater(() -> Platform.exitNestedEventLoop(key, null)));
            cover(scene, key);
        }
    }

    private void cover(Scene scene, Object key) {
        EventHandler<InputEvent> nothing = Event::consume;
        scene.addEventFilter(InputEvent.ANY, nothing);
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        node.setVisible(true);
        try {
            Platform.enterNestedEventLoop(key);
        } finally {
            node.setVisible(false);
            bar.setProgress(0);
            scene.removeEventFilter(InputEvent.ANY, nothing);
        }
    }

    private boolean soon(CompletableFuture<?> done) {
        try {
            done.get(patience.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
        } catch (ExecutionException failed) {
            return true;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}

package org.forwardplan.app.shell;

import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.forwardplan.app.navigation.PageKind;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;

/// Goes from page to page of the plan that opens, then closes the window as a planner would.
final class Tour extends AnimationTimer {

    /// Long enough for a page to be laid out and drawn.
    private static final int FRAMES_A_PAGE = 12;

    private final MainWindow window;
    private final Stage stage;
    private final Queue<PageKind> ahead = new ArrayDeque<>(Arrays.asList(PageKind.values()));
    private int frames;

    Tour(MainWindow window, Stage stage) {
        this.window = window;
        this.stage = stage;
    }

    @Override
    public void handle(long now) {
        if (!window.isPlanOpen() || ++frames % FRAMES_A_PAGE != 0) {
            return;
        }
        var next = ahead.poll();
        if (next != null) {
            window.show(next);
        } else {
            stop();
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            stage.close();
        }
    }
}

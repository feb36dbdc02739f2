package org.forwardplan.app.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.jobs.OnWindowThread;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

@OnScreen
final class WaitingForDiskTest {

    private final SlowDisk disk = new SlowDisk();
    private WaitingForDisk waiting = new WaitingForDisk();
    private TextField field = new TextField();

    @Start
    void start(Stage stage) {
        waiting = new WaitingForDisk(Duration.ZERO);
        field = new TextField();
        stage.setScene(new Scene(new StackPane(field, waiting.node()), 600, 400));
        stage.show();
        field.requestFocus();
    }

    @Test
    void while_the_disk_gives_no_answer_the_window_says_so_and_takes_nothing_in(FxRobot robot)
            throws Exception {
        var saving = new SavingBeside(disk, waiting);
        var saved =
                WaitForAsyncUtils.asyncFx(() -> saving.record(disk.edit("Our vision")).number());
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> shown());

        robot.write("lost").push(KeyCode.ENTER);
        assertEquals("", OnWindowThread.call(field::getText));
        assertTrue(OnWindowThread.call(field::isFocused), "The keyboard stays where it is");
        assertFalse(saved.isDone());
        assertEquals(List.of(), disk.log());

        disk.answer();
        assertEquals(1L, saved.get(20, TimeUnit.SECONDS));
        assertFalse(shown());
        robot.write("kept");
        assertEquals("kept", OnWindowThread.call(field::getText));
    }

    private boolean shown() {
        return OnWindowThread.call(() -> waiting.node().isVisible());
    }
}

package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.model.comparison.Comparison;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.Passage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The way of a version through the window, on a real file: frozen, left behind, compared, and one
/// section brought back.
@OnScreen
class VersionsJourneyTest {

    private Path file;
    private WorkbenchWindow window;

    @Start
    void start(Stage stage) throws IOException {
        var folder = Files.createTempDirectory("versions");
        window = new WorkbenchWindow(stage, folder, Settings.FIRST);
        file = ManualPicturesTest.samplePlan(folder.resolve("Sample.fplan"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_version_is_frozen_left_behind_compared_and_a_section_brought_back(FxRobot robot) {
        window.open(file);
        window.await("#overview");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        var name = (TextInputControl) window.await("#baseline-name");
        until(name::isFocused);
        robot.write("Draft 1").push(KeyCode.ENTER);
        standing("1 version. Nothing has changed since “Draft 1”.");

        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("in:sections how the plan is being developed").push(KeyCode.ENTER);
        window.await("#passage-0 .prose-read");
        robot.clickOn("#passage-0 .prose-read").push(KeyCode.CONTROL, KeyCode.END);
        robot.write(" By March.").push(KeyCode.ESCAPE);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.interact(window.await("#passage-2")::requestFocus);
        robot.push(KeyCode.DELETE);

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        changes("1 removed, 1 changed, 1 moved.");
        robot.push(KeyCode.F7);
        window.await("#change .diff-text");
        robot.clickOn("#restore-section");
        robot.clickOn(window.await("#confirm-yes"));
        changes("Nothing differs between “Draft 1” and “Now”.");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        changes("1 removed, 1 changed, 1 moved.");
        window.close();

        var read = WorkbenchWindow.parts().planFiles().read(file);
        var baseline = read.plan().all(Baseline.class).getFirst();
        assertEquals("Draft 1", baseline.name());
        var then = read.journal().planAt(baseline.entry(), read.plan());
        var moved =
                Comparison.between(then, read.plan()).changes().stream()
                        .filter(change -> change.what().startsWith("Moved"))
                        .toList();
        assertEquals(1, moved.size());
        assertTrue(moved.getFirst().item() instanceof Passage);
    }

    private void standing(String words) {
        var standing = (Label) window.await("#baselines-standing");
        until(() -> standing.getText().equals(words));
        assertEquals(words, standing.getText());
    }

    private void changes(String words) {
        window.await("#compare");
        var standing = (Label) window.await("#changes-standing");
        until(() -> standing.getText().contains(words));
        assertTrue(standing.getText().contains(words), standing.getText());
    }

    private static void until(Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
        } catch (TimeoutException late) {
            // What holds instead is told by the assertion that follows.
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}

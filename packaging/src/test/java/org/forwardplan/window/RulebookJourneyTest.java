package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Plan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The way of a plan to next year's rulebook, and back.
@OnScreen
class RulebookJourneyTest {

    private static final RequirementId ENDED = new RequirementId("uec-bed-occupancy");

    private Path file;
    private WorkbenchWindow window;

    @Start
    void start(Stage stage) throws IOException {
        var folder = Files.createTempDirectory("rulebook");
        window = new WorkbenchWindow(stage, folder, Settings.FIRST);
        file = ManualPicturesTest.samplePlan(folder.resolve("Sample.fplan"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_plan_moves_and_an_orphan_is_mended(FxRobot robot) {
        move(robot);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("Adult general and acute bed").push(KeyCode.ENTER);
        press((ButtonBase) window.await("#remove-orphan"));
        window.close();

        var plan = kept();
        assertEquals("jfp-2024-25", plan.profile().rulebook());
        var ended = Coverage.of(plan).row(ENDED).orElseThrow();
        assertEquals(1, ended.orphans().size(), "one of the two links was removed");
    }

    @Test
    void undo_takes_the_plan_back_to_its_rulebook(FxRobot robot) {
        var before = kept();
        move(robot);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.close();

        assertEquals(before, kept());
    }

    private void move(FxRobot robot) {
        window.open(file);
        window.await("#overview");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        var next = (ButtonBase) window.await("#next-rulebook");
        press(next);
        assertTrue(robot.lookup("#impact-list").tryQuery().isPresent());
        var move = robot.lookup("#impact-move").queryAs(ButtonBase.class);
        awaitReady(move);
        press(move);
        window.await("#overview");
    }

    private static void awaitReady(ButtonBase button) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !button.isDisabled());
        } catch (TimeoutException late) {
            throw new AssertionError("The impact never came", late);
        }
    }

    private static void press(ButtonBase button) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Plan kept() {
        try (var opened = WorkbenchWindow.parts().planFiles().open(file)) {
            return opened.plan();
        }
    }
}

package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// The program is started with a plan, as by a double click on its file.
@OnScreen
class FirstPlanJourneyTest {

    private Path folder = Path.of("");
    private Stage stage;
    private WorkbenchWindow window;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        folder = Files.createTempDirectory("first");
        var plan = ManualPicturesTest.samplePlan(folder.resolve("Middleshire.fplan"));
        window = new WorkbenchWindow(shown, folder, Settings.FIRST, plan);
        assertEquals("Opening Middleshire.fplan…", ((Labeled) window.await("#opening")).getText());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void the_plan_is_there_without_the_start_page_and_one_that_is_missing_leads_to_it(FxRobot robot)
            throws Exception {
        window.await("#overview");
        assertTrue(stage.getTitle().startsWith("North east London"), stage::getTitle);
        assertFalse(window.shows("#start-page"));
        window.close();

        robot.interact(() -> {
            window =
                    new WorkbenchWindow(
                            stage, folder, Settings.FIRST, folder.resolve("Gone.fplan"));
        });
        WorkbenchWindow.awaitAnywhere(robot, "#message");
        var said = robot.lookup("#message").<DialogPane>query();
        assertTrue(said.getHeaderText().contains("Gone.fplan"), said::getHeaderText);
        window.await("#start-page");
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.lookup("#message").tryQuery().isEmpty());
        assertTrue(window.shows("#new-plan"));
    }
}

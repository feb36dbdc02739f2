package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.model.editing.PlanEditor;
import org.forwardplan.model.editing.ReviseItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A program that syncs folders has kept two copies of a plan that was changed in two places.
@OnScreen
class SecondCopyJourneyTest {

    private static final Path PICTURES = Path.of("target/second-copy");

    private Path file;
    private WorkbenchWindow window;

    @Start
    void start(Stage stage) throws IOException {
        var folder = Files.createTempDirectory("second-copy");
        file = ManualPicturesTest.samplePlan(folder.resolve("Middleshire.fplan"));
        var other = Files.copy(file, folder.resolve("Middleshire-LT-042.fplan"));
        try (var plan = WorkbenchWindow.parts().planFiles().open(other)) {
            var chapter = HoldsPlan.chapter(plan.plan());
            new PlanEditor(plan, WorkbenchWindow.SPRING_2023, () -> "Planning lead")
                    .perform(new ReviseItem("Rename", chapter.withTitle("Only in the other")));
        }
        window = new WorkbenchWindow(stage, folder, Settings.FIRST);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void the_planner_is_told_of_the_other_copy_and_compares_the_two(FxRobot robot)
            throws Exception {
        window.open(file);
        var bar = window.await("#other-copy");
        var said =
                bar.lookupAll(".label").stream()
                        .map(label -> ((Labeled) label).getText())
                        .filter(text -> text.contains("Middleshire-LT-042.fplan"))
                        .findFirst()
                        .orElse("");
        assertTrue(said.contains("It holds 1 change that this plan does not"), said);
        assertTrue(said.endsWith("; it is the newer of the two."), said);
        Picture.ofScreen(window.stage()).writeTo(PICTURES.resolve("light.png"));
        robot.push(KeyCode.F8);
        Picture.ofScreen(window.stage()).writeTo(PICTURES.resolve("dark.png"));

        robot.clickOn("#compare-other-copy");
        window.await("#baselines-page");
        WorkbenchWindow.awaitAnywhere(robot, "Only in the other");
        Picture.ofScreen(window.stage()).writeTo(PICTURES.resolve("compared.png"));

        robot.clickOn("#hide-other-copy");
        assertFalse(window.shows("#other-copy"));
        window.close();
        try (var kept = WorkbenchWindow.parts().planFiles().open(file)) {
            assertNotEquals("Only in the other", HoldsPlan.chapter(kept.plan()).title());
        }
    }
}

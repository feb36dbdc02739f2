package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.commands.FilledIn;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.workbooks.RulebookWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

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

    @Test
    void a_filled_template_is_looked_at_moved_to_split_by_hand_and_undone(FxRobot robot)
            throws IOException {
        var before = kept();
        var filled = file.resolveSibling("next.xlsx");
        var parts = WorkbenchWindow.parts();
        var next =
                parts.rulebooks().shipped().stream()
                        .filter(book -> book.id().equals("jfp-2024-25"))
                        .findFirst()
                        .orElseThrow();
        parts.workbookWriter().write(RulebookWorkbook.of(next), filled, Progress.SILENT);
        new FilledIn(filled).write("Rulebook", "id", "value", "ours");
        new FilledIn(filled).write("Rulebook", "title", "value", "Our rulebook");
        impact(robot);
        window.dialogs().willChoose(filled);
        press(robot.lookup("#impact-file").queryAs(ButtonBase.class));
        var move = robot.lookup("#impact-move").queryAs(ButtonBase.class);
        awaitReady(() -> move.getText().contains("Our rulebook") && !move.isDisabled());
        press(move);
        window.await("#overview");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("Describe the health services").push(KeyCode.ENTER);
        window.await("#duty-title");
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.S);
        WorkbenchWindow.awaitAnywhere(robot, "#split-title-2");
        var second = robot.lookup("#split-title-2").queryAs(TextField.class);
        robot.interact(() -> second.setText("Needs and goals"));
        press(robot.lookup("#row-form-done").queryAs(ButtonBase.class));
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        window.close();

        assertEquals(before, kept());
        assertEquals(List.of("ours", "Needs and goals"), seen());
    }

    /// The rulebook the plan went through, and the title of the row split off, as the journal has
    /// them.
    private List<String> seen() {
        try (var opened = WorkbenchWindow.parts().planFiles().open(file)) {
            var said = opened.journal().toString();
            return Stream.of("ours", "Needs and goals").filter(said::contains).toList();
        }
    }

    private void impact(FxRobot robot) {
        window.open(file);
        window.await("#overview");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        var next = (ButtonBase) window.await("#next-rulebook");
        press(next);
        assertTrue(robot.lookup("#impact-list").tryQuery().isPresent());
        var move = robot.lookup("#impact-move").queryAs(ButtonBase.class);
        awaitReady(() -> !move.isDisabled());
    }

    private void move(FxRobot robot) {
        impact(robot);
        press(robot.lookup("#impact-move").queryAs(ButtonBase.class));
        window.await("#overview");
    }

    private static void awaitReady(Callable<Boolean> ready) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, ready);
        } catch (TimeoutException late) {
            throw new AssertionError("It never came", late);
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

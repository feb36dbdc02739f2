package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.app.settings.Settings.Look;
import org.forwardplan.model.copies.PlanCopy;
import org.forwardplan.model.journal.ReadPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/// Copies are kept while a plan is worked on, looked through, and gone back to.
@OnScreen
class CopiesJourneyTest {

    private Path file;
    private WorkbenchWindow window;

    @Start
    void start(Stage stage) throws IOException {
        var folder = Files.createTempDirectory("copies");
        window = new WorkbenchWindow(stage, folder, settings());
        file = ManualPicturesTest.samplePlan(folder.resolve("Sample.fplan"));
        if (Boolean.getBoolean("copies.narrow")) {
            stage.setWidth(1024);
            stage.setHeight(700);
        }
    }

    private static Settings settings() {
        return Settings.FIRST.withLook(Boolean.getBoolean("copies.dark") ? Look.DARK : Look.LIGHT);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void openWithCopy() {
        window.open(file);
        window.await("#overview");
        await("A copy is kept", () -> !copies().isEmpty());
    }

    private List<PlanCopy> copies() {
        return WorkbenchWindow.parts().planCopies().of(file);
    }

    private void edit(FxRobot robot, String words) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.await("#outline-tree");
        robot.push(KeyCode.INSERT);
        robot.write(words).push(KeyCode.ENTER);
    }

    private void lookAtCopies(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K).write("Earlier copies of this").push(KeyCode.ENTER);
        WorkbenchWindow.awaitAnywhere(robot, "#go-back");
        robot.targetWindow(robot.lookup("#copies").query().getScene().getWindow());
    }

    @Test
    void a_planner_sees_what_changed_since_a_copy_and_goes_back_to_it(FxRobot robot)
            throws IOException {
        openWithCopy();
        edit(robot, "Community diagnostics");
        lookAtCopies(robot);

        assertEquals("Since this copy, 1 change: 1 added.", words(robot, "#copy-standing"));
        assertEquals("Section 1", words(robot, "#copy-kinds"));
        look("copies");
        robot.clickOn("#go-back");
        look("copies-question");
        robot.push(KeyCode.ENTER);
        window.awaitWords("#toast", "The plan says again what it said on 20 Mar 2023 10:00");
        window.close();

        var read = read();
        assertEquals(
                List.of(
                        "Start from the sample plan",
                        "Add section “New section”",
                        "Rename section “New section”",
                        "Go back to “Copy of 20 Mar 2023 10:00”"),
                read.journal().entries().stream().map(it -> it.edit().what()).toList());
        assertTrue(
                copies().stream()
                        .anyMatch(it -> it.why() == PlanCopy.Why.BEFORE_RESTORE && it.entry() == 3),
                copies().toString());
    }

    @Test
    void a_copy_is_opened_to_read_and_the_plan_again(FxRobot robot) throws IOException {
        openWithCopy();
        edit(robot, "Community diagnostics");
        lookAtCopies(robot);
        robot.clickOn("#open-copy");
        window.await("#back-to-plan");
        window.awaitWords(
                "#read-only-why",
                "Read only. This is the plan as it was on 20 Mar 2023 10:00. Nothing you do here"
                        + " changes it.");
        look("copy-open");
        robot.targetWindow(window.stage());
        robot.clickOn("#back-to-plan");
        await("The plan is open again", () -> !window.shows("#back-to-plan"));
    }

    @Test
    void a_plan_that_has_no_copy_says_what_copies_are(FxRobot robot) throws IOException {
        Files.writeString(file.resolveSibling("Sample copies"), "in the way");
        window.open(file);
        window.await("#overview");
        robot.push(KeyCode.CONTROL, KeyCode.K).write("Earlier copies of this").push(KeyCode.ENTER);
        await(
                "It says so",
                () -> says(robot, "#copies-standing", it -> it.startsWith("There is no copy")));
        look("copies-none");
        robot.targetWindow(robot.lookup("#copies").query().getScene().getWindow());
        robot.clickOn("#copy-now");
        await(
                "It says why not",
                () ->
                        says(
                                robot,
                                "#copies-standing",
                                it -> it.startsWith("No copy of the plan could be kept")));
        look("copies-failed");
        assertTrue(robot.lookup("#copies").<ListView<?>>query().getItems().isEmpty());
        robot.push(KeyCode.ESCAPE);
        await("The window is closed", () -> !seen(robot, "#copies"));
    }

    private ReadPlan read() {
        return WorkbenchWindow.parts().planFiles().read(file);
    }

    private static boolean seen(FxRobot robot, String selector) {
        return robot.lookup(selector).tryQuery().isPresent();
    }

    private static boolean says(FxRobot robot, String selector, Predicate<String> words) {
        return robot.lookup(selector)
                .<Labeled>tryQuery()
                .filter(it -> words.test(it.getText()))
                .isPresent();
    }

    private static String words(FxRobot robot, String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(selector).<Labeled>query().getText();
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(String what, Condition condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition::holds);
        } catch (TimeoutException late) {
            throw new AssertionError(what + ": not so", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void look(String name) throws IOException {
        var at = System.getProperty("copies.pictures");
        if (at != null) {
            Picture.ofScreen(window.stage()).writeTo(Path.of(at, name + ".png"));
        }
    }
}

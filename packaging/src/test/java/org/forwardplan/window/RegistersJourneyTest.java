package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Plan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A block of cells from a spreadsheet goes into a register and out again, on a real file.
@OnScreen
class RegistersJourneyTest {

    private Path file;
    private WorkbenchWindow window;

    @Start
    void start(Stage stage) throws IOException {
        var folder = Files.createTempDirectory("registers");
        window = new WorkbenchWindow(stage, folder, Settings.FIRST);
        file = ManualPicturesTest.samplePlan(folder.resolve("Sample.fplan"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_block_is_pasted_into_the_milestones_mended_undone_and_copied_out(FxRobot robot)
            throws IOException {
        window.open(file);
        window.await("#overview");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        window.await("#register-table");
        look("objectives");
        robot.clickOn("Milestones");
        window.await("#column-stream");
        look("milestones");
        var before = words("#registers-standing");

        // Title, first day, last day, status: one of them no plan has.
        copied(
                "Boards agree\t1/3/2023\t2/3/2023\tDone\n"
                        + "Publish it\t30/6/2023\t30/6/2023\tSoonish\n");
        robot.interact(window.await("#register-table")::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.HOME).push(KeyCode.RIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.V);
        window.await("#paste-preview");
        look("preview");
        assertTrue(words("#paste-words").contains("1 cell cannot be taken"), words("#paste-words"));
        robot.clickOn("#paste-take");
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(window.shows("#paste-preview"));
        look("pasted");

        // What could not be taken is mended where it belongs.
        robot.push(KeyCode.DOWN).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        robot.write("Soonish").push(KeyCode.ENTER);
        look("wrong");
        assertTrue(words("#cell-problem").contains("Soonish"), words("#cell-problem"));
        look("wrong");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("und");
        look("choices");
        robot.push(KeyCode.ENTER);
        look("mended");

        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.CONTROL, KeyCode.Y).push(KeyCode.CONTROL, KeyCode.Y);
        WaitForAsyncUtils.waitForFxEvents();

        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        robot.push(KeyCode.SHIFT, KeyCode.SPACE).push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        var out = clipboard();
        assertTrue(out.startsWith("Stream\tMilestone\tStarts\tEnds\tStatus\tOwner\n"), out);
        assertTrue(out.contains("\tPublish it\t2023-06-30\t2023-06-30\tUnder way\t"), out);
        robot.push(KeyCode.CONTROL, KeyCode.V);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(window.shows("#paste-preview"));
        look("copied");
        assertEquals(before, words("#registers-standing"));
        window.close();

        assertEquals(
                List.of("Boards agree: Done", "Publish it: Under way"),
                kept().all(Milestone.class).stream()
                        .limit(2)
                        .map(it -> "%s: %s".formatted(it.title(), it.status()))
                        .toList());
    }

    @Test
    void a_row_is_added_filled_in_removed_brought_back_and_exported(FxRobot robot)
            throws IOException {
        window.open(file);
        window.await("#overview");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        window.await("#register-table");
        robot.clickOn("Evidence");
        window.await("#column-detail");
        assertEquals("26 rows", words("#registers-standing"));
        robot.push(KeyCode.CONTROL, KeyCode.F).write("xyzzy");
        look("nothing");
        robot.clickOn("#clear-register-filter");

        robot.push(KeyCode.CONTROL, KeyCode.INSERT);
        robot.write("Survey of carers").push(KeyCode.TAB);
        robot.push(KeyCode.F2).write("Two in three").push(KeyCode.SHIFT, KeyCode.ENTER);
        look("text");
        robot.write("are heard").push(KeyCode.TAB).push(KeyCode.ENTER);
        look("kinds");
        window.await("#cell-choices");
        robot.clickOn(
                robot.from(robot.lookup("#cell-choices").<Node>query())
                        .lookup("Data")
                        .<Node>query());
        look("added");
        assertEquals("27 rows", words("#registers-standing"));

        robot.push(KeyCode.SHIFT, KeyCode.SPACE).push(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        look("removed");
        assertEquals("26 rows", words("#registers-standing"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("27 rows", words("#registers-standing"));

        var workbook = file.resolveSibling("evidence.xlsx");
        window.dialogs().willChoose(workbook);
        robot.clickOn("#export-register");
        window.await("#open-paper");
        look("exported");
        assertTrue(Files.size(workbook) > 5_000);
        window.close();

        var added = kept().all(Evidence.class).getLast();
        assertEquals("Survey of carers", added.title());
        assertEquals("Two in three\nare heard", added.detail());
        assertEquals(Evidence.Kind.DATA, added.kind());
    }

    private static void copied(String text) {
        WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> {
                    var content = new ClipboardContent();
                    content.putString(text);
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }

    private static String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> Clipboard.getSystemClipboard().getString());
    }

    private String words(String selector) {
        return ((Labeled) window.await(selector)).getText();
    }

    private void look(String name) throws IOException {
        var at = System.getProperty("registers.pictures");
        if (at != null) {
            Picture.ofScreen(window.stage()).writeTo(Path.of(at, name + ".png"));
        }
    }

    private Plan kept() throws IOException {
        try (var opened = WorkbenchWindow.parts().planFiles().open(file)) {
            return opened.plan();
        }
    }
}

package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.journal.StorageException;
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

/// A plan is handed on: a copy with a password, and everything as text, which becomes the same
/// plan.
@OnScreen
class CarryJourneyTest {

    private static final String PASSWORD = "maple harbour quilt";

    private Path folder;
    private Path file;
    private WorkbenchWindow window;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("carry");
        window = new WorkbenchWindow(stage, folder, Settings.FIRST);
        file = ManualPicturesTest.samplePlan(folder.resolve("Sample.fplan"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_copy_is_sent_with_a_password_and_opened_with_it(FxRobot robot) throws IOException {
        var sent = folder.resolve("For the board.fplan");
        window.open(file);
        command(robot, "Send a copy");
        awaiting(robot, "#sending");
        assertTrue(words(robot, "#sending-stays").startsWith("The history, 1 change:"));
        robot.clickOn("#sending-notes");
        assertTrue(words(robot, "#sending-stays").contains("Notes and things to do"));
        robot.clickOn("#sending-history");
        assertTrue(robot.lookup("#sending-notes").<CheckBox>query().isDisabled());
        assertEquals("Nothing: all of the plan goes along.", words(robot, "#sending-stays"));
        robot.clickOn("#sending-history");
        robot.clickOn("#sending-password").write(PASSWORD).push(KeyCode.TAB).write("maple");
        assertEquals("The two are not the same yet.", words(robot, "#sending-password-standing"));
        robot.write(PASSWORD.substring("maple".length()));
        look("send");
        window.dialogs().willChoose(sent);
        robot.push(KeyCode.ENTER);
        until(() -> words(robot, "#sending-outcome").startsWith("Written and read again: “For"));
        look("sent");
        window.dialogs().willChoose(sent);
        robot.clickOn("#sending-save");
        until(() -> words(robot, "#sending-outcome").contains("in that folder already"));
        robot.push(KeyCode.ESCAPE);

        robot.push(KeyCode.CONTROL, KeyCode.W);
        window.await("#start-page");
        look("start");
        window.begin(sent);
        awaiting(robot, "#password");
        robot.clickOn("#password").write(PASSWORD).push(KeyCode.ENTER);
        window.await("#overview");
        window.close();
        assertThrows(StorageException.class, () -> read(sent));
        var read =
                WorkbenchWindow.parts()
                        .planFiles()
                        .with(Password.of(PASSWORD.toCharArray()))
                        .read(sent);
        assertEquals(1, read.journal().last());
        assertEquals(read(file).plan().profile(), read.plan().profile());
    }

    @Test
    void everything_leaves_as_text_and_becomes_the_same_plan(FxRobot robot) {
        var zip = folder.resolve("Sample as text.zip");
        var again = folder.resolve("Again.fplan");
        window.open(file);
        window.dialogs().willChoose(zip);
        command(robot, "Export everything as text");
        until(() -> words(robot, "#toast").startsWith("Exported everything: “Sample as text.zip”"));
        robot.push(KeyCode.CONTROL, KeyCode.W);
        window.await("#start-page");
        window.dialogs().willChoose(zip);
        window.dialogs().willChoose(again);
        robot.clickOn("#open-export");
        window.await("#overview");
        window.dialogs().willChoose(folder.resolve("Third.fplan"));
        command(robot, "Save a copy");
        until(() -> words(robot, "#toast").startsWith("Saved a copy: “Third.fplan”"));
        window.close();

        assertEquals(read(file), read(again));
        assertEquals(read(file), read(folder.resolve("Third.fplan")));
    }

    private static ReadPlan read(Path plan) {
        return WorkbenchWindow.parts().planFiles().read(plan);
    }

    private static void command(FxRobot robot, String words) {
        robot.push(KeyCode.CONTROL, KeyCode.K).write(words).push(KeyCode.ENTER);
    }

    private static void awaiting(FxRobot robot, String selector) {
        until(() -> robot.lookup(selector).tryQuery().filter(Node::isVisible).isPresent());
    }

    private interface Seen {
        boolean yet();
    }

    private static void until(Seen seen) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, seen::yet);
        } catch (TimeoutException late) {
            throw new AssertionError("It never came", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String words(FxRobot robot, String selector) {
        return robot.lookup(selector).tryQuery().map(node -> ((Labeled) node).getText()).orElse("");
    }

    private void look(String name) throws IOException {
        var at = System.getProperty("carry.pictures");
        if (at != null) {
            Picture.ofScreen(window.stage()).writeTo(Path.of(at, name + ".png"));
        }
    }
}

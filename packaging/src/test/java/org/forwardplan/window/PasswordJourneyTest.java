package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
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

/// A plan is given a password, asks for it, and is rid of it again.
@OnScreen
class PasswordJourneyTest {

    private static final String PASSWORD = "maple harbour quilt";

    private Path folder;
    private Path file;
    private WorkbenchWindow window;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("password");
        window = new WorkbenchWindow(stage, folder, Settings.FIRST);
        file = ManualPicturesTest.samplePlan(folder.resolve("Sample.fplan"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_plan_is_encrypted_asks_for_its_password_and_is_opened_to_all_again(FxRobot robot)
            throws IOException {
        window.open(file);
        window.await("#overview");
        command(robot, "Password of this plan");
        dialog(robot, "#new-password");
        look("choose");
        robot.write(PASSWORD).push(KeyCode.TAB).write("maple");
        assertEquals("The two are not the same yet.", words(robot, "#password-standing"));
        robot.write(PASSWORD.substring("maple".length()));
        assertEquals("Strong.", words(robot, "#password-standing"));
        robot.push(KeyCode.ENTER);
        window.awaitWords("#toast", "The plan is encrypted: from now on it asks for its password");

        robot.push(KeyCode.CONTROL, KeyCode.W);
        window.await("#start-page");
        assertTrue(
                assertThrows(
                                StorageException.class,
                                () -> WorkbenchWindow.parts().planFiles().read(file))
                        .asksPassword());
        window.begin(file);
        dialog(robot, "#password");
        look("ask");
        robot.write("maple harbor quilt").push(KeyCode.ENTER);
        dialog(robot, "#password");
        robot.write(PASSWORD).push(KeyCode.ENTER);
        window.await("#overview");

        command(robot, "Password of this plan");
        dialog(robot, "#new-password");
        robot.clickOn("Remove the password");
        window.awaitWords("#toast", "The plan has no password any more");
        window.close();
        assertFalse(
                WorkbenchWindow.parts().planFiles().read(file).plan().profile().title().isEmpty());
    }

    private void command(FxRobot robot, String words) {
        robot.push(KeyCode.CONTROL, KeyCode.K).write(words).push(KeyCode.ENTER);
    }

    private static void dialog(FxRobot robot, String selector) {
        try {
            WaitForAsyncUtils.waitFor(
                    30,
                    TimeUnit.SECONDS,
                    () -> robot.lookup(selector).tryQuery().filter(Node::isFocused).isPresent());
        } catch (TimeoutException late) {
            throw new AssertionError("No window asks for " + selector, late);
        }
        // What is typed next goes to this window.
        robot.clickOn(selector);
    }

    private static String words(FxRobot robot, String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(selector).<Labeled>query().getText();
    }

    private void look(String name) throws IOException {
        var at = System.getProperty("password.pictures");
        if (at != null) {
            Picture.ofScreen(window.stage()).writeTo(Path.of(at, name + ".png"));
        }
    }
}

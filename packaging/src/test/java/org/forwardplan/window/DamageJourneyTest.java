package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A plan file that is damaged is recognised when it is opened, and brought back.
@OnScreen
class DamageJourneyTest {

    private static final String NAME = "Community diagnostics";

    private Path file;
    private WorkbenchWindow window;

    @Start
    void start(Stage stage) throws IOException {
        var folder = Files.createTempDirectory("damage");
        window = new WorkbenchWindow(stage, folder, Settings.FIRST);
        file = ManualPicturesTest.samplePlan(folder.resolve("Sample.fplan"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    /// A copy is kept as the plan is opened; what is done then is in the plan only.
    private byte[] editAfterTheCopy(FxRobot robot) throws IOException {
        window.open(file);
        window.await("#overview");
        await("A copy is kept", () -> !WorkbenchWindow.parts().planCopies().of(file).isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.await("#outline-tree");
        robot.push(KeyCode.INSERT).write(NAME).push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        window.await("#start-page");
        return Files.readAllBytes(file);
    }

    private void damage(byte[] spoilt) throws IOException {
        Files.write(file, spoilt);
        Files.setLastModifiedTime(
                file, FileTime.from(WorkbenchWindow.SPRING_2023.instant().plusSeconds(17 * 60)));
    }

    private String offered(FxRobot robot) {
        window.begin(file);
        WorkbenchWindow.awaitAnywhere(robot, "#message");
        var dialog = robot.lookup("#message").<DialogPane>query();
        assertEquals("“Sample.fplan” is damaged and cannot be read.", dialog.getHeaderText());
        return dialog.getContentText();
    }

    private void recover(FxRobot robot) {
        robot.targetWindow(robot.lookup("#message").query().getScene().getWindow());
        robot.clickOn("Recover the plan");
        window.awaitWords("#toast", "The damaged file is kept as Sample (damaged).fplan");
        window.await("#overview");
        window.close();
    }

    private boolean holdsTheSection() {
        return WorkbenchWindow.parts()
                .planFiles()
                .read(file)
                .plan()
                .items(Section.class)
                .anyMatch(it -> it.title().equals(NAME));
    }

    private byte[] kept() throws IOException {
        return Files.readAllBytes(file.resolveSibling("Sample (damaged).fplan"));
    }

    @Test
    void a_plan_whose_beginning_is_gone_is_recovered_from_the_file_itself(FxRobot robot)
            throws IOException {
        var spoilt = editAfterTheCopy(robot);
        Arrays.fill(spoilt, 0, 8192, (byte) 0);
        damage(spoilt);

        assertEquals(
                """
                All that the plan says can be read from the file itself.

                Nothing is lost.

                The damaged file is kept beside the plan under another name.\
                """,
                offered(robot));
        look("damaged-whole");
        recover(robot);

        assertTrue(holdsTheSection());
        assertArrayEquals(spoilt, kept());
    }

    @Test
    void a_plan_that_is_cut_off_goes_back_to_its_newest_copy_and_says_what_is_lost(FxRobot robot)
            throws IOException {
        var sound = editAfterTheCopy(robot);
        var spoilt = Arrays.copyOf(sound, sound.length / 2);
        damage(spoilt);

        assertEquals(
                """
                Nothing newer than the copy of 20 Mar 2023 10:00 can be read. The last change in \
                it is of 20 Mar 2023 10:00 (Start from the sample plan).

                The file was last written on 20 Mar 2023 10:17, 17 minutes later. What was done in \
                between is lost.

                The damaged file is kept beside the plan under another name.\
                """,
                offered(robot));
        look("damaged-copy");
        recover(robot);

        assertTrue(!holdsTheSection());
        assertArrayEquals(spoilt, kept());
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

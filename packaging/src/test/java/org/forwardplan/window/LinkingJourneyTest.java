package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.model.plan.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A passage answers a test, its words change, and somebody looks again: by keyboard.
@OnScreen
class LinkingJourneyTest {

    private static final String TEST = "#test-legal-rights ";
    private static final String OUTDATED = TEST + ".outdated-why";

    private Path file;
    private WorkbenchWindow window;

    @Start
    void start(Stage stage) throws IOException {
        var folder = Files.createTempDirectory("linking");
        window = new WorkbenchWindow(stage, folder, Settings.FIRST);
        file = ManualPicturesTest.samplePlan(folder.resolve("Sample.fplan"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void an_answer_whose_words_change_is_outdated_until_somebody_has_looked(FxRobot robot) {
        window.open(file);
        window.await("#overview");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.await("#outline-tree");
        robot.push(KeyCode.INSERT);
        robot.write("Choice").push(KeyCode.ENTER).push(KeyCode.ENTER);
        robot.write("People may choose within 18 weeks.").push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        robot.write("legal rights").push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.END);
        robot.write(" Nobody waits over 26.").push(KeyCode.ESCAPE);

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.await("#duties-list");
        robot.push(KeyCode.CONTROL, KeyCode.F).write("14Z37").push(KeyCode.DOWN);
        assertEquals(
                "Outdated: a number or date was added: “26”",
                ((Labeled) window.await(OUTDATED)).getText());
        assertEquals("Answered by words that have changed", words(TEST + ".mark"));

        press(robot, TEST + ".answer-row .hyperlink");
        window.await("#passage-0");
        assertEquals("passage-0", focused().getId());
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        window.await(OUTDATED);

        var link = window.await(TEST + "#link-passage");
        robot.interact(link::requestFocus);
        robot.push(KeyCode.F9);
        assertFalse(window.shows(OUTDATED));
        assertEquals("Answered in the plan", words(TEST + ".mark"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(window.shows(OUTDATED));
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertFalse(window.shows(OUTDATED));
        window.close();

        try (var kept = WorkbenchWindow.parts().planFiles().open(file)) {
            assertTrue(
                    kept.plan().all(Link.class).stream()
                            .anyMatch(it ->
                                    it.said()
                                            .equals(
                                                    "People may choose within 18 weeks. Nobody"
                                                            + " waits over 26.")));
        }
    }

    private Node focused() {
        return window.stage().getScene().getFocusOwner();
    }

    private String words(String selector) {
        return ((Labeled) window.await(selector)).getText();
    }

    /// Goes to a thing with the keyboard and presses it.
    private void press(FxRobot robot, String selector) {
        var thing = window.await(selector);
        robot.interact(thing::requestFocus);
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }
}

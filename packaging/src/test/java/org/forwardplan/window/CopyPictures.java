package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Draws the copies of a plan that has been worked on.
record CopyPictures(FxRobot robot, WorkbenchWindow window, Album album) {

    void draw() throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.K).write("Earlier copies of this").push(KeyCode.ENTER);
        var list = shown("#copies");
        shown("#go-back");
        robot.targetWindow(list.getScene().getWindow());
        robot.interact(list::requestFocus);
        robot.push(KeyCode.END);
        shown("#go-back");
        // Where the folder is differs from build to build.
        robot.interact(() -> robot.lookup("#copies-folder").query().setVisible(false));
        album.keepScreen("copies");
        robot.push(KeyCode.ESCAPE);
        robot.targetWindow(window.stage());
        assertTrue(window.shows("#rail"));
    }

    private Node shown(String selector) {
        try {
            WaitForAsyncUtils.waitFor(
                    30, TimeUnit.SECONDS, () -> robot.lookup(selector).tryQuery().isPresent());
        } catch (TimeoutException late) {
            throw new AssertionError("Nothing is called " + selector, late);
        }
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(selector).query();
    }
}

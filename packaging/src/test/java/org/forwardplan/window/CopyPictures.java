package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.testfx.api.FxRobot;

import java.io.IOException;

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
        WorkbenchWindow.awaitAnywhere(robot, selector);
        return robot.lookup(selector).query();
    }
}

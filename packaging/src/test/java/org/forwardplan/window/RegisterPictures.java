package org.forwardplan.window;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import org.testfx.api.FxRobot;

import java.io.IOException;

/// Draws the registers, a paste looked at first, a wrong day, and a row being added.
record RegisterPictures(FxRobot robot, WorkbenchWindow window, Album album) {

    void draw() throws IOException {
        robot.clickOn("#rail-registers");
        window.await("#register-table");
        album.keep("registers-objectives");
        robot.clickOn("Milestones");
        window.await("#column-stream");
        robot.interact(window.await("#register-table")::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.HOME).push(KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.DOWN);
        album.keep("registers");
        robot.interact(() -> {
            var cells = new ClipboardContent();
            cells.putString(
                    "Milestone\tEnds\tStatus\nFinal draft to the boards\t31/5/2023\tUnderway\n"
                            + "Hear the boards\t23/6/2023\tPlanned\n");
            Clipboard.getSystemClipboard().setContent(cells);
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        window.await("#paste-preview");
        album.keep("registers-paste");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.HOME).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        robot.write("end of June").push(KeyCode.ENTER);
        album.keep("registers-wrong");
        robot.push(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.INSERT);
        robot.write("Approval").push(KeyCode.TAB);
        album.keep("registers-new-row");
        robot.push(KeyCode.CONTROL, KeyCode.F).write("xyzzy");
        album.keep("registers-nothing");
        robot.push(KeyCode.ESCAPE);
    }
}

package org.forwardplan.window;

import javafx.geometry.VerticalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.forwardplan.model.plan.Baseline.Purpose;
import org.testfx.api.FxRobot;

import java.io.IOException;

/// Draws what comes later in a plan's year: figures, a paper for a board, and whether the plan
/// still stands.
record YearPictures(FxRobot robot, WorkbenchWindow window, Album album) {

    void draw() throws IOException {
        figures();
        boardPaper();
        judgement();
    }

    private void figures() throws IOException {
        robot.clickOn("#rail-overview");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("in:objectives cancers diagnosed").push(KeyCode.ENTER);
        robot.interact(window.await("#figures")::requestFocus);
        robot.push(KeyCode.DOWN).write("58,5").push(KeyCode.TAB).write("61").push(KeyCode.ENTER);
        robot.moveTo(".inspector-title").scroll(9, VerticalDirection.DOWN);
        album.keep("trajectories");
    }

    private void boardPaper() throws IOException {
        robot.clickOn("#rail-papers");
        window.await("#papers-list");
        robot.clickOn("#new-board-paper")
                .clickOn("Integrated care partnership, North East London (13 fields)");
        window.await("#paper-title");
        album.keep("board-paper");
    }

    private void judgement() throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
        window.await("#revision-freeze");
        robot.clickOn("#revision-freeze");
        var name = (TextInputControl) window.await("#baseline-name");
        @SuppressWarnings("unchecked")
        var purpose = (ComboBox<Purpose>) window.await("#baseline-purpose");
        robot.interact(() -> {
            name.setText("Published 2023");
            purpose.setValue(Purpose.PUBLISHED);
        });
        robot.clickOn("#baseline-done");
        window.await("#version");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.await("#outline-tree");
        robot.push(KeyCode.INSERT).write("Crisis care").push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
        window.await("#revision-question");
        robot.clickOn("#revision-next").clickOn("#revision-next");
        window.await("#route-other");
        robot.clickOn("#route-other");
        album.keep("revise");
    }
}

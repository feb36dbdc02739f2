package org.forwardplan.window;

import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Draws what next year's rulebook means for the plan, a rulebook with faults, and rows being split
/// and merged by hand.
record RulebookPictures(FxRobot robot, WorkbenchWindow window, Album album) {

    /// Leaves the plan as it was.
    void draw(Path broken) throws IOException {
        robot.clickOn("#rail-duties");
        robot.interact(((ButtonBase) window.await("#next-rulebook"))::fire);
        var move = robot.lookup("#impact-move").queryAs(ButtonBase.class);
        await(() -> !move.isDisabled());
        album.keepScreen("next-rulebook");
        Files.writeString(
                broken,
                """
                rulebook: ours
                title: Our rulebook
                requirements:
                  - id: involve
                    kind: law
                    title: Involving the public
                """);
        window.dialogs().willChoose(broken);
        robot.interact(robot.lookup("#impact-file").queryAs(ButtonBase.class)::fire);
        await(() -> robot.lookup("#impact-faults").query().isVisible());
        album.keepScreen("next-rulebook-faults");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.F).write("14Z36").push(KeyCode.DOWN);
        window.await("#duty-title");
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.S);
        WorkbenchWindow.awaitAnywhere(robot, "#split-title-2");
        album.keepScreen("split-row");
        robot.push(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.M);
        WorkbenchWindow.awaitAnywhere(robot, "#merge-title");
        album.keepScreen("merge-rows");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.F).push(KeyCode.ESCAPE);
    }

    private static void await(Callable<Boolean> ready) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, ready);
        } catch (TimeoutException late) {
            throw new AssertionError("It never came", late);
        }
    }
}

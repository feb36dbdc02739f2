package org.forwardplan.window;

import javafx.scene.control.ButtonBase;

import org.forwardplan.commands.FilledIn;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;

/// Draws how partners are asked for a return, and what came back.
record ReturnPictures(FxRobot robot, WorkbenchWindow window, Album album) {

    /// The picture shows the name of the folder; in the manual that is not to change by itself.
    void draw(Path to) throws IOException {
        robot.clickOn("#rail-returns");
        window.await("#returns-page");
        album.keep("returns-none");
        press("#ask-partners");
        window.await("#ask-form");
        robot.write("collab");
        press("#ask-partners-all");
        album.keep("returns-ask");
        press("#ask-done");
        window.await("#return-request");
        window.dialogs().willChoose(to);
        press("#send-all");
        window.awaitWords("#returns-standing", "5 out");
        album.keep("returns-out");
        var came = to.resolve("Community collaborative return, due 2023-04-17.xlsx");
        var filled = new FilledIn(came);
        var aims = filled.column("Objectives", "Objective");
        filled.write("Objectives", aims.getFirst(), "Due", "31/03/2026");
        filled.write("Objectives", aims.getFirst(), "Objective", aims.getFirst() + ", each year");
        filled.leaveOut("Objectives", aims.getLast());
        window.dialogs().willChoose(came);
        press("#take-in");
        window.await("#deciding");
        press("#showing-all");
        // The note of what was written before would lie over what is to be pressed.
        WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> album.stage().getScene().lookup("#toast").setVisible(false));
        album.keep("returns");
        press("#leave-return");
    }

    private void press(String button) {
        robot.interact(((ButtonBase) window.await(button))::fire);
    }
}

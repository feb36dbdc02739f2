package org.forwardplan.app.duties;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

import org.forwardplan.app.settings.Settings;
import org.forwardplan.app.shell.Look;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The page of the duties in a window, over a small rulebook. What is chosen anywhere is shown on
/// it.
final class DutiesOnScreen {

    final SmallRulebook book = new SmallRulebook();
    final DutiesPage page =
            new DutiesPage(book.plan, book.navigator, SmallRulebook.CLOCK, book.answers);

    DutiesOnScreen(Stage stage) {
        book.navigator
                .selectedProperty()
                .subscribe(item -> {
                    if (item != null) {
                        page.reveal(item);
                    }
                });
        var scene = new Scene((Parent) page.node(), 1130, 760);
        Look.apply(Settings.Look.LIGHT, scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        page.focus();
    }

    void show(RequirementId id) {
        fx(() -> book.navigator.show(id));
    }

    static void press(FxRobot robot, String what) {
        Node node = robot.lookup(what).query();
        fx(() -> {
            node.requestFocus();
            ((ButtonBase) node).fire();
        });
    }

    static void fx(Runnable does) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, does);
        WaitForAsyncUtils.waitForFxEvents();
    }

    static String text(FxRobot robot, String field) {
        return robot.lookup(field).queryAs(TextInputControl.class).getText();
    }

    static String words(FxRobot robot, String label) {
        return robot.lookup(label).queryAs(Label.class).getText();
    }

    RequirementCoverage row(RequirementId id) {
        return book.plan.state().coverage().row(id).orElseThrow();
    }

    Object selected() {
        var item = book.navigator.selectedProperty().get();
        return item == null ? "nothing" : item;
    }
}

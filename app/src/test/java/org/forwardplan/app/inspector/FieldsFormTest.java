package org.forwardplan.app.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.openplan.QualityPlan;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.ZoneOffset;
import java.util.List;

@OnScreen
final class FieldsFormTest {

    private final QualityPlan plan = new QualityPlan();
    private final Navigator navigator = new Navigator();

    @Start
    void start(Stage stage) {
        var view =
                new InspectorView(
                        new InspectorViewModel(plan.open, navigator, Runnable::run, Runnable::run),
                        ZoneOffset.UTC,
                        List.of());
        var elsewhere = new TextArea();
        elsewhere.setId("elsewhere");
        stage.setScene(new Scene(new VBox(elsewhere, view.node()), 400, 800));
        stage.show();
        navigator.select(QualityPlan.CARE);
    }

    @Test
    void enter_keeps_what_was_typed_and_leaving_the_field_writes_it_no_second_time(FxRobot robot) {
        robot.clickOn("#field-lead").write(" Chief nurse ").push(KeyCode.ENTER);
        robot.clickOn("#elsewhere");
        assertEquals("Chief nurse", section().lead());
        assertEquals(1, plan.open.journal().entries().size());
    }

    @Test
    void an_emptied_name_is_refused_once_and_comes_back(FxRobot robot) {
        plan.notices.whenHeard(() -> robot.lookup("#elsewhere").query().requestFocus());
        robot.clickOn("#field-title").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        robot.push(KeyCode.ENTER);
        robot.clickOn("#elsewhere");
        assertEquals(List.of("It needs a name"), plan.notices.heard());
        assertEquals("Quality of care", text(robot, "#field-title"));
    }

    @Test
    void words_that_could_not_be_stored_are_told_once_and_stay(FxRobot robot) {
        plan.file.fill();
        plan.notices.whenHeard(() -> robot.lookup("#elsewhere").query().requestFocus());
        robot.clickOn("#field-lead").write("Chief nurse").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("The disk is full"), plan.notices.heard());
        assertEquals("Chief nurse", text(robot, "#field-lead"));
        robot.interact(plan.open::finishEdits);
        assertEquals(2, plan.notices.heard().size(), "closing tries again");
    }

    @Test
    void a_field_that_was_only_looked_at_stays_as_it_is(FxRobot robot) {
        var green = plan.open.plan().find(Evidence.class, QualityPlan.GREEN_PLAN).orElseThrow();
        robot.interact(() -> {
            plan.open.perform(
                    new ReviseItem("Import", ItemFields.with(green, "detail", "By 2040.\r\n")));
            navigator.select(QualityPlan.GREEN_PLAN);
        });
        robot.clickOn("#field-detail").clickOn("#elsewhere");
        robot.interact(plan.open::finishEdits);
        assertEquals(1, plan.open.journal().entries().size());
    }

    @Test
    void what_is_typed_and_not_left_is_kept_before_undo(FxRobot robot) {
        robot.clickOn("#field-lead").write("Chief nurse");
        robot.interact(plan.open::finishEdits);
        assertEquals("Change lead of “Quality of care”", plan.open.undoableProperty().get());
        robot.interact(plan.open::undo);
        assertEquals("", section().lead());
    }

    private Section section() {
        return plan.open.plan().find(Section.class, QualityPlan.CARE).orElseThrow();
    }

    private static String text(FxRobot robot, String field) {
        return robot.lookup(field).<TextInputControl>query().getText();
    }
}

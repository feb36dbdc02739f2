package org.forwardplan.app.trajectory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.openplan.QualityPlan;
import org.forwardplan.model.editing.AddItem;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@OnScreen
final class TrajectoryPartTest {

    private final QualityPlan plan = new QualityPlan();
    private final Objective objective =
            new Objective(
                    new ObjectiveId(new UUID(7, 1)),
                    0,
                    "Seen in four hours",
                    new Target.AtLeast(BigDecimal.valueOf(76), "%", LocalDate.of(2024, 3, 31)),
                    null,
                    "",
                    Objective.Level.SYSTEM,
                    null,
                    null);
    private final Button elsewhere = new Button("Elsewhere");

    @Start
    void start(Stage stage) {
        plan.open.perform(new AddItem("Add an objective", objective));
        var part = new TrajectoryPart(plan.open);
        part.show(objective);
        plan.open.watch((_, _) -> part.show(objective));
        stage.setScene(new Scene(new VBox(part.node(), elsewhere), 280, 500));
        stage.show();
    }

    private static FigureGrid grid(FxRobot robot) {
        return robot.lookup("#figures").queryAs(FigureGrid.class);
    }

    private List<String> figures() {
        return plan.open.plan().all(TrajectoryPoint.class).stream()
                .map(it -> "%s %s %s".formatted(it.year(), it.planned(), it.outturn()))
                .toList();
    }

    @Test
    void figures_are_typed_from_year_to_year_with_the_keyboard_alone(FxRobot robot) {
        robot.interact(() -> grid(robot).requestFocus());
        robot.write("74").push(KeyCode.TAB).write("76,5").push(KeyCode.TAB);
        robot.push(KeyCode.HOME).push(KeyCode.DOWN).write("70").push(KeyCode.ENTER);

        assertEquals(List.of("2023/24 74 70", "2024/25 76.5 null"), figures());
        assertEquals("Outturn, 2023/24: 70", grid(robot).getAccessibleText());
        assertEquals(
                "The system: planned 74 for 2023/24 and 76.5 for 2024/25; outturn 70 for 2023/24."
                        + " Target: ≥ 76% by 31 Mar 2024.",
                robot.lookup("#trajectory-picture").query().getAccessibleText());
    }

    @Test
    void what_is_no_number_is_said_beside_it_and_stays_to_be_mended(FxRobot robot) {
        robot.interact(() -> grid(robot).requestFocus());
        robot.write("abc").push(KeyCode.ENTER);

        assertEquals("Planned, 2023/24: “abc” is not a number", grid(robot).problem());
        assertTrue(robot.lookup("#figure-editor").query().isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("7").push(KeyCode.ENTER);
        assertEquals("", grid(robot).problem());
        assertEquals(List.of("2023/24 7 null"), figures());
        assertTrue(grid(robot).isFocused());
    }

    @Test
    void escape_and_delete_give_up_and_clear(FxRobot robot) {
        robot.interact(() -> grid(robot).requestFocus());
        robot.write("5").push(KeyCode.ENTER).push(KeyCode.UP).push(KeyCode.F2);
        robot.write("9").push(KeyCode.ESCAPE);
        assertEquals(List.of("2023/24 5 null"), figures());
        robot.push(KeyCode.DELETE);
        assertEquals(List.of(), figures());
    }

    @Test
    void a_block_is_copied_and_pasted_elsewhere(FxRobot robot) {
        robot.interact(() -> {
            grid(robot).requestFocus();
            var content = new ClipboardContent();
            content.putString("70\t71\n69\t1,070\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertEquals(List.of("2023/24 70 69", "2024/25 71 1070"), figures());

        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.C);
        robot.push(KeyCode.END).push(KeyCode.UP).push(KeyCode.CONTROL, KeyCode.V);
        assertTrue(figures().contains("2027/28 70 69"), figures().toString());
    }

    @Test
    void what_was_typed_and_not_left_is_kept_before_undo(FxRobot robot) {
        robot.interact(() -> grid(robot).requestFocus());
        robot.write("76");
        robot.interact(plan.open::finishEdits);
        assertEquals(List.of("2023/24 76 null"), figures());

        robot.interact(plan.open::undo);
        assertEquals(List.of(), figures());
        assertFalse(robot.lookup("#trajectory-picture").query().isVisible());
    }

    @Test
    void tab_leads_out_of_the_last_figure(FxRobot robot) {
        robot.interact(() -> grid(robot).requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.END).push(KeyCode.TAB);

        assertTrue(elsewhere.isFocused());
    }

    @Test
    void whose_figures_are_shown_can_be_chosen(FxRobot robot) {
        Node choice = robot.lookup("#figures-whose").query();

        assertEquals(
                List.of("The system", "Add a body…"),
                ((ComboBox<?>) choice).getItems().stream().map(Object::toString).toList());
    }
}

package org.forwardplan.app.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.TextTable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// A table of the text, filled and gone about in by keyboard and mouse.
@OnScreen
class TablePageTest {

    private final SmallPlan small = new SmallPlan();

    @Start
    void start(Stage stage) {
        OutlineOnScreen.show(small, stage).focus();
    }

    private void first(FxRobot robot, TextTable table) {
        robot.interact(() -> small.section.revise(small.first, table));
        robot.interact(() -> small.navigator.show(small.first));
        robot.interact(() -> robot.lookup("#passage-0").query().requestFocus());
    }

    private TextTable table() {
        return (TextTable) small.plan.plan().find(Passage.class, small.first).orElseThrow().body();
    }

    @Test
    void a_table_is_filled_by_keyboard_alone(FxRobot robot) {
        first(robot, new TextTable("Costs", List.of("", ""), List.of(List.of("", ""))));
        robot.push(KeyCode.ENTER).write("Item").push(KeyCode.TAB).write("Cost");
        robot.push(KeyCode.TAB).write("Staff").push(KeyCode.TAB).write("5");
        robot.push(KeyCode.TAB).write("Rent").push(KeyCode.ENTER);
        assertEquals(
                new TextTable(
                        "Costs",
                        List.of("Item", "Cost"),
                        List.of(List.of("Staff", "5"), List.of("Rent", ""))),
                table());
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertEquals("Rent", table().rows().getFirst().getFirst());
        assertEquals("Move a row of a table", small.plan.undoableProperty().get());
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#passage-0").query().isFocused());
    }

    @Test
    void escape_in_a_cell_gives_up_and_f2_goes_on_with_its_words(FxRobot robot) {
        first(robot, new TextTable("", List.of("Item"), List.of(List.of("Staff"))));
        robot.clickOn("Staff").write("x").push(KeyCode.ESCAPE);
        assertEquals("Staff", table().rows().getFirst().getFirst());
        robot.push(KeyCode.F2).write("ing").push(KeyCode.SHIFT, KeyCode.ENTER).write("all");
        robot.push(KeyCode.ENTER);
        assertEquals("Staffing\nall", table().rows().getFirst().getFirst());
    }

    @Test
    void a_block_of_cells_is_copied_cleared_and_pasted_elsewhere(FxRobot robot) {
        var rows = List.of(List.of("Staff", "5"), List.of("Rent", "2"));
        first(robot, new TextTable("", List.of("Item", "Cost"), rows));
        robot.clickOn("Staff").push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.push(KeyCode.SHORTCUT, KeyCode.X);
        assertEquals(List.of(List.of("", ""), List.of("", "")), table().rows());
        robot.interact(() ->
                assertEquals("Staff\t5\nRent\t2", Clipboard.getSystemClipboard().getString()));
        robot.push(KeyCode.DOWN).push(KeyCode.RIGHT).push(KeyCode.SHORTCUT, KeyCode.V);
        assertEquals(
                List.of(List.of("", "", ""), List.of("", "Staff", "5"), List.of("", "Rent", "2")),
                table().rows());
    }

    @Test
    void of_a_long_table_only_the_rows_in_sight_are_drawn(FxRobot robot) {
        var rows =
                IntStream.range(0, 200)
                        .mapToObj(at -> Collections.nCopies(8, "Cell of row " + at))
                        .toList();
        first(robot, new TextTable("Long", Collections.nCopies(8, "Heading"), rows));
        var cells = robot.lookup(".grid-cell").queryAll().size();
        assertTrue(cells < 8 * 80, cells + " cells are drawn");
        robot.push(KeyCode.ENTER).push(KeyCode.SHORTCUT, KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("Last").push(KeyCode.ENTER);
        assertEquals("Last", table().rows().getLast().getLast());
        var seen = robot.lookup("#passages").query();
        var cell = cell(robot, "Last");
        var pane = seen.localToScene(seen.getBoundsInLocal());
        var place = cell.localToScene(cell.getBoundsInLocal());
        assertTrue(pane.contains(place), place + " is not within " + pane);
    }

    private static Node cell(FxRobot robot, String words) {
        return robot.lookup(
                        (Node node) -> node instanceof Label label && words.equals(label.getText()))
                .query();
    }
}

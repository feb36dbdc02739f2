package org.forwardplan.app.duties;

import static org.forwardplan.app.duties.DutiesOnScreen.fx;
import static org.forwardplan.app.duties.DutiesOnScreen.press;
import static org.forwardplan.app.duties.DutiesOnScreen.text;
import static org.forwardplan.app.duties.DutiesOnScreen.words;
import static org.forwardplan.app.duties.SmallRulebook.CANCER;
import static org.forwardplan.app.duties.SmallRulebook.CHOICE;
import static org.forwardplan.app.duties.SmallRulebook.GREEN;
import static org.forwardplan.app.duties.SmallRulebook.QUALITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The list of duties, searched and walked through by key.
@OnScreen
final class DutiesPageTest {

    private DutiesOnScreen screen;

    @Start
    void start(Stage stage) {
        screen = new DutiesOnScreen(stage);
    }

    @Test
    void arrow_keys_go_past_the_headings(FxRobot robot) {
        assertEquals(QUALITY, screen.selected(), "the first row that needs work is chosen at once");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertEquals(GREEN, screen.selected());
        robot.push(KeyCode.DOWN);
        assertEquals(CANCER, screen.selected());
        robot.push(KeyCode.UP).push(KeyCode.UP);
        assertEquals(CHOICE, screen.selected());
    }

    @Test
    void typing_in_the_list_searches_and_down_goes_back_to_what_was_found(FxRobot robot) {
        robot.write("zero");
        assertEquals("zero", text(robot, "#duties-search"));
        robot.push(KeyCode.DOWN);
        assertEquals(GREEN, screen.selected());
        assertEquals("1 of 5 shown", words(robot, "#duties-count"));
    }

    @Test
    void a_search_for_nothing_offers_the_way_back(FxRobot robot) {
        fx(screen.page::find);
        robot.write("nowhere");
        robot.clickOn("#duties-list .hyperlink");
        assertEquals("5 of 5 shown", words(robot, "#duties-count"));
        assertEquals("", text(robot, "#duties-search"));
    }

    @Test
    void a_change_of_one_row_keeps_the_selection_in_the_list(FxRobot robot) {
        screen.show(CHOICE);
        press(robot, "#link-passage");
        robot.write("aim high").push(KeyCode.ENTER);
        ListView<DutyRow> list = robot.lookup("#duties-list").queryListView();
        assertEquals(CHOICE, list.getSelectionModel().getSelectedItem().key());
        assertEquals(1, list.getSelectionModel().getSelectedIndices().size());
    }

    @Test
    void a_filter_that_hides_the_selected_row_selects_no_other(FxRobot robot) {
        screen.show(CHOICE);
        fx(() -> robot.lookup("#duties-search").queryAs(TextInputControl.class).setText("quality"));
        ListView<DutyRow> list = robot.lookup("#duties-list").queryListView();
        assertTrue(list.getSelectionModel().isEmpty());
        assertEquals(CHOICE, screen.selected(), "the inspector still shows what was chosen");
        assertFalse(robot.lookup("#duty-detail").query().isVisible());
    }

    @Test
    void pages_and_ends_of_the_list_are_reached_by_key(FxRobot robot) {
        robot.push(KeyCode.END);
        assertEquals(SmallRulebook.DENTAL, screen.selected());
        robot.push(KeyCode.PAGE_UP);
        assertEquals(QUALITY, screen.selected());
        robot.push(KeyCode.PAGE_DOWN).push(KeyCode.HOME);
        assertEquals(QUALITY, screen.selected());
        robot.push(KeyCode.ENTER);
        assertTrue(robot.lookup("#test-one #link-passage").query().isFocused());
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#duties-list").query().isFocused());
    }
}

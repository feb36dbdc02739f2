package org.forwardplan.app.duties;

import static org.forwardplan.app.duties.SmallRulebook.CANCER;
import static org.forwardplan.app.duties.SmallRulebook.CHOICE;
import static org.forwardplan.app.duties.SmallRulebook.GREEN;
import static org.forwardplan.app.duties.SmallRulebook.GREEN_PLAN;
import static org.forwardplan.app.duties.SmallRulebook.PASSAGE;
import static org.forwardplan.app.duties.SmallRulebook.QUALITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.app.shell.Look;
import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.editing.RemoveItem;
import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemId.AnswerId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@OnScreen
final class DutiesPageTest {

    private final SmallRulebook book = new SmallRulebook();
    private DutiesPage page;

    @Start
    void start(Stage stage) {
        page = new DutiesPage(book.plan, book.navigator, SmallRulebook.CLOCK, book.answers);
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

    @Test
    void arrow_keys_go_past_the_headings(FxRobot robot) {
        assertEquals(QUALITY, selected(), "the first row that needs work is chosen at once");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertEquals(GREEN, selected());
        robot.push(KeyCode.DOWN);
        assertEquals(CANCER, selected());
        robot.push(KeyCode.UP).push(KeyCode.UP);
        assertEquals(CHOICE, selected());
    }

    @Test
    void typing_in_the_list_searches_and_down_goes_back_to_what_was_found(FxRobot robot) {
        robot.write("zero");
        assertEquals("zero", text(robot, "#duties-search"));
        robot.push(KeyCode.DOWN);
        assertEquals(GREEN, selected());
        assertEquals("1 of 5 shown", words(robot, "#duties-count"));
    }

    @Test
    void a_search_for_nothing_offers_the_way_back(FxRobot robot) {
        fx(page::find);
        robot.write("nowhere");
        robot.clickOn("#duties-list .hyperlink");
        assertEquals("5 of 5 shown", words(robot, "#duties-count"));
        assertEquals("", text(robot, "#duties-search"));
    }

    @Test
    void evidence_is_added_to_a_test_by_keyboard_and_closes_the_gap(FxRobot robot) {
        show(CHOICE);
        press(robot, "#add-evidence");
        robot.write("Choice policy").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(AnswerState.EXTERNAL, row(CHOICE).state());
        assertEquals("External evidence only", words(robot, "#duty-state"));
        var button = robot.lookup("#link-passage").query();
        assertTrue(button.isFocused(), "the keyboard stays at the test");
    }

    @Test
    void a_passage_is_found_by_typing_and_linked_with_enter(FxRobot robot) {
        show(CHOICE);
        press(robot, "#link-passage");
        robot.write("aim high").push(KeyCode.ENTER);
        assertEquals(AnswerState.COMPLETE, row(CHOICE).state());
        press(robot, "#remove-link");
        assertEquals(AnswerState.NONE, row(CHOICE).state());
    }

    @Test
    void a_half_written_form_survives_a_change_elsewhere(FxRobot robot) {
        show(QUALITY);
        press(robot, "#test-two #add-evidence");
        robot.write("Half");
        fx(() -> book.plan.perform(new RemoveItem("Remove", PASSAGE)));
        assertEquals("Half", text(robot, "#evidence-title"));
    }

    @Test
    void removing_evidence_from_its_form_takes_its_links(FxRobot robot) {
        show(GREEN);
        press(robot, "#edit-evidence");
        press(robot, "#remove-evidence");
        assertTrue(book.plan.plan().find(Evidence.class, GREEN_PLAN).isEmpty());
        assertEquals(AnswerState.NONE, row(GREEN).state());
    }

    @Test
    void a_link_leads_to_the_passage(FxRobot robot) {
        show(QUALITY);
        press(robot, ".answer-row .hyperlink");
        assertEquals(PASSAGE, book.navigator.selectedProperty().get());
    }

    @Test
    void typed_words_belong_to_the_row_they_were_typed_for(FxRobot robot) {
        show(QUALITY);
        fx(() -> robot.lookup("#answer-how-met").query().requestFocus());
        robot.write("We do it");
        show(CHOICE);
        assertEquals("We do it", row(QUALITY).answer().howMet());
        assertEquals("", row(CHOICE).answer().howMet());
        assertEquals("", text(robot, "#answer-how-met"));
    }

    @Test
    void words_are_handed_over_in_a_pause_without_disturbing_the_typing(FxRobot robot)
            throws TimeoutException {
        show(QUALITY);
        fx(() -> robot.lookup("#answer-next-step").query().requestFocus());
        robot.write("Ask ");
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> row(QUALITY).answer().nextStep().equals("Ask"));
        robot.write("places");
        assertEquals("Ask places", text(robot, "#answer-next-step"));
    }

    @Test
    void undo_gives_back_what_stood_in_the_field_before(FxRobot robot) {
        show(QUALITY);
        fx(() -> robot.lookup("#answer-lead").query().requestFocus());
        robot.write("Chief nurse");
        fx(book.plan::finishEdits);
        assertEquals("Chief nurse", row(QUALITY).answer().lead());
        fx(book.plan::undo);
        assertEquals("", text(robot, "#answer-lead"));
        assertEquals(Answer.none(new AnswerId(QUALITY)), row(QUALITY).answer());
    }

    @Test
    void confirming_asks_who_and_shows_it(FxRobot robot) {
        show(CHOICE);
        assertTrue(robot.lookup("#confirm").query().isDisabled());
        press(robot, "#link-passage");
        robot.write("aim high").push(KeyCode.ENTER);
        assertFalse(robot.lookup("#confirm").query().isDisabled());
        press(robot, "#confirm");
        robot.write("Chief nurse").push(KeyCode.ENTER);
        assertEquals(AnswerState.CONFIRMED, row(CHOICE).state());
        assertEquals("Confirmed by Chief nurse on 20 Mar 2023", words(robot, ".confirmed-by"));
        press(robot, "#withdraw");
        assertEquals(AnswerState.COMPLETE, row(CHOICE).state());
    }

    @Test
    void a_change_of_one_row_keeps_the_selection_in_the_list(FxRobot robot) {
        show(CHOICE);
        press(robot, "#link-passage");
        robot.write("aim high").push(KeyCode.ENTER);
        ListView<DutyRow> list = robot.lookup("#duties-list").queryListView();
        assertEquals(CHOICE, list.getSelectionModel().getSelectedItem().key());
        assertEquals(1, list.getSelectionModel().getSelectedIndices().size());
    }

    @Test
    void a_filter_that_hides_the_selected_row_selects_no_other(FxRobot robot) {
        show(CHOICE);
        fx(() -> robot.lookup("#duties-search").queryAs(TextInputControl.class).setText("quality"));
        ListView<DutyRow> list = robot.lookup("#duties-list").queryListView();
        assertTrue(list.getSelectionModel().isEmpty());
        assertEquals(CHOICE, selected(), "the inspector still shows what was chosen");
        assertFalse(robot.lookup("#duty-detail").query().isVisible());
    }

    @Test
    void pages_and_ends_of_the_list_are_reached_by_key(FxRobot robot) {
        robot.push(KeyCode.END);
        assertEquals(SmallRulebook.DENTAL, selected());
        robot.push(KeyCode.PAGE_UP);
        assertEquals(QUALITY, selected());
        robot.push(KeyCode.PAGE_DOWN).push(KeyCode.HOME);
        assertEquals(QUALITY, selected());
        robot.push(KeyCode.ENTER);
        assertTrue(robot.lookup("#test-one #link-passage").query().isFocused());
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#duties-list").query().isFocused());
    }

    @Test
    void tab_leads_out_of_the_answer_to_the_next_field(FxRobot robot) {
        fx(() -> robot.lookup("#answer-how-met").query().requestFocus());
        robot.push(KeyCode.TAB);
        assertTrue(robot.lookup("#answer-next-step").query().isFocused());
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertTrue(robot.lookup("#answer-how-met").query().isFocused());
        assertEquals("", text(robot, "#answer-how-met"));
    }

    private void show(RequirementId id) {
        fx(() -> book.navigator.show(id));
    }

    private static void press(FxRobot robot, String what) {
        Node node = robot.lookup(what).query();
        fx(() -> {
            node.requestFocus();
            ((ButtonBase) node).fire();
        });
    }

    private static void fx(Runnable does) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, does);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String field) {
        return robot.lookup(field).queryAs(TextInputControl.class).getText();
    }

    private static String words(FxRobot robot, String label) {
        return robot.lookup(label).queryAs(Label.class).getText();
    }

    private RequirementCoverage row(RequirementId id) {
        return book.plan.state().coverage().row(id).orElseThrow();
    }

    private Object selected() {
        var item = book.navigator.selectedProperty().get();
        return item == null ? "nothing" : item;
    }
}

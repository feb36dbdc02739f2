package org.forwardplan.app.duties;

import static org.forwardplan.app.duties.DutiesOnScreen.fx;
import static org.forwardplan.app.duties.DutiesOnScreen.press;
import static org.forwardplan.app.duties.DutiesOnScreen.text;
import static org.forwardplan.app.duties.DutiesOnScreen.words;
import static org.forwardplan.app.duties.SmallRulebook.CHOICE;
import static org.forwardplan.app.duties.SmallRulebook.GREEN;
import static org.forwardplan.app.duties.SmallRulebook.GREEN_PLAN;
import static org.forwardplan.app.duties.SmallRulebook.PASSAGE;
import static org.forwardplan.app.duties.SmallRulebook.QUALITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.forwardplan.app.OnScreen;
import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.editing.RemoveItem;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemId.AnswerId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Prose;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One duty of the page: its tests, what answers them, its answer and who confirms it.
@OnScreen
final class DutyPageTest {

    private DutiesOnScreen screen;

    @Start
    void start(Stage stage) {
        screen = new DutiesOnScreen(stage);
    }

    @Test
    void evidence_is_added_to_a_test_by_keyboard_and_closes_the_gap(FxRobot robot) {
        screen.show(CHOICE);
        press(robot, "#add-evidence");
        robot.write("Choice policy").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(AnswerState.EXTERNAL, screen.row(CHOICE).state());
        assertEquals("External evidence only", words(robot, "#duty-state"));
        var button = robot.lookup("#link-passage").query();
        assertTrue(button.isFocused(), "the keyboard stays at the test");
    }

    @Test
    void a_passage_is_found_by_typing_and_linked_with_enter(FxRobot robot) {
        screen.show(CHOICE);
        press(robot, "#link-passage");
        robot.write("aim high").push(KeyCode.ENTER);
        assertEquals(AnswerState.COMPLETE, screen.row(CHOICE).state());
        press(robot, "#remove-link");
        assertEquals(AnswerState.NONE, screen.row(CHOICE).state());
    }

    @Test
    void a_suggestion_is_accepted_and_undone_and_dismissed_for_good(FxRobot robot)
            throws TimeoutException {
        rewrite("We enable the choice of patients: is it met, and is it measured.");
        screen.show(CHOICE);
        await(() -> !robot.lookup("#accept-suggestion").queryAll().isEmpty());
        press(robot, "#accept-suggestion");
        assertEquals("Complete", words(robot, "#duty-state"));
        fx(screen.book.plan::undo);
        assertEquals("No evidence", words(robot, "#duty-state"));
        await(() -> !robot.lookup("#dismiss-suggestion").queryAll().isEmpty());
        press(robot, "#dismiss-suggestion");
        await(() -> robot.lookup("#dismiss-suggestion").queryAll().isEmpty());
        assertEquals("No evidence", words(robot, "#duty-state"));
    }

    private void rewrite(String words) {
        var passage = screen.book.plan.plan().find(Passage.class, PASSAGE).orElseThrow();
        fx(() ->
                screen.book.plan.perform(
                        new ReviseItem("Edit", passage.withBody(Prose.of(words)))));
    }

    private static void await(Callable<Boolean> there) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, there);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void a_half_written_form_survives_a_change_elsewhere(FxRobot robot) {
        screen.show(QUALITY);
        press(robot, "#test-two #add-evidence");
        robot.write("Half");
        fx(() -> screen.book.plan.perform(new RemoveItem("Remove", PASSAGE)));
        assertEquals("Half", text(robot, "#evidence-title"));
    }

    @Test
    void removing_evidence_from_its_form_takes_its_links(FxRobot robot) {
        screen.show(GREEN);
        press(robot, "#edit-evidence");
        press(robot, "#remove-evidence");
        assertTrue(screen.book.plan.plan().find(Evidence.class, GREEN_PLAN).isEmpty());
        assertEquals(AnswerState.NONE, screen.row(GREEN).state());
    }

    @Test
    void a_link_leads_to_the_passage(FxRobot robot) {
        screen.show(QUALITY);
        press(robot, ".answer-row .hyperlink");
        assertEquals(PASSAGE, screen.book.navigator.selectedProperty().get());
    }

    @Test
    void typed_words_belong_to_the_row_they_were_typed_for(FxRobot robot) {
        screen.show(QUALITY);
        fx(() -> robot.lookup("#answer-how-met").query().requestFocus());
        robot.write("We do it");
        screen.show(CHOICE);
        assertEquals("We do it", screen.row(QUALITY).answer().howMet());
        assertEquals("", screen.row(CHOICE).answer().howMet());
        assertEquals("", text(robot, "#answer-how-met"));
    }

    @Test
    void words_are_handed_over_in_a_pause_without_disturbing_the_typing(FxRobot robot)
            throws TimeoutException {
        screen.show(QUALITY);
        fx(() -> robot.lookup("#answer-next-step").query().requestFocus());
        robot.write("Ask ");
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> screen.row(QUALITY).answer().nextStep().equals("Ask"));
        robot.write("places");
        assertEquals("Ask places", text(robot, "#answer-next-step"));
    }

    @Test
    void undo_gives_back_what_stood_in_the_field_before(FxRobot robot) {
        screen.show(QUALITY);
        fx(() -> robot.lookup("#answer-lead").query().requestFocus());
        robot.write("Chief nurse");
        fx(screen.book.plan::finishEdits);
        assertEquals("Chief nurse", screen.row(QUALITY).answer().lead());
        fx(screen.book.plan::undo);
        assertEquals("", text(robot, "#answer-lead"));
        assertEquals(Answer.none(new AnswerId(QUALITY)), screen.row(QUALITY).answer());
    }

    @Test
    void confirming_asks_who_and_shows_it(FxRobot robot) {
        screen.show(CHOICE);
        assertTrue(robot.lookup("#confirm").query().isDisabled());
        press(robot, "#link-passage");
        robot.write("aim high").push(KeyCode.ENTER);
        assertFalse(robot.lookup("#confirm").query().isDisabled());
        press(robot, "#confirm");
        robot.write("Chief nurse").push(KeyCode.ENTER);
        assertEquals(AnswerState.CONFIRMED, screen.row(CHOICE).state());
        assertEquals("Confirmed by Chief nurse on 20 Mar 2023", words(robot, ".confirmed-by"));
        press(robot, "#withdraw");
        assertEquals(AnswerState.COMPLETE, screen.row(CHOICE).state());
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
}

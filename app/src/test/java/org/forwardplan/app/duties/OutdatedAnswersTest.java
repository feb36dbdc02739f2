package org.forwardplan.app.duties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.app.navigation.DutiesFilter;
import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Requirement.Kind;
import org.junit.jupiter.api.Test;

import java.util.List;

class OutdatedAnswersTest {

    private final SmallRulebook book = new SmallRulebook();
    private final DutiesViewModel viewModel = new DutiesViewModel(book.plan, book.navigator);

    private AnswerState state() {
        return book.plan.state().coverage().row(SmallRulebook.QUALITY).orElseThrow().state();
    }

    private void rewrite(String words) {
        var passage = book.plan.plan().find(Passage.class, SmallRulebook.PASSAGE).orElseThrow();
        book.plan.perform(new ReviseItem("Edit", passage.withBody(Prose.of(words))));
    }

    private void linkThenChange() {
        book.answers.actions().link(List.of(SmallRulebook.PASSAGE), SmallRulebook.QUALITY_MEASURES);
        rewrite("We aim at 3 things.");
    }

    @Test
    void what_changed_is_outdated_until_it_is_said_to_still_answer() {
        linkThenChange();
        assertEquals(AnswerState.OUTDATED, state());
        viewModel.select(SmallRulebook.QUALITY);
        viewModel.stillAnswers(book.answers.actions());
        assertEquals(
                "Still answers: “We aim at 3 things.” to “Improve quality”",
                book.plan.undoableProperty().get());
        assertEquals(0, book.answers.actions().outdated(SmallRulebook.PASSAGE).size());
        book.plan.undo();
        assertEquals(AnswerState.OUTDATED, state());
    }

    @Test
    void what_no_longer_answers_is_unlinked_in_one_step() {
        linkThenChange();
        var outdated = book.answers.actions().outdated(SmallRulebook.PASSAGE);
        assertTrue(book.answers.actions().noLongerAnswers(outdated));
        assertEquals(AnswerState.DRAFTED, state());
        book.plan.undo();
        assertEquals(AnswerState.OUTDATED, state());
    }

    @Test
    void coming_back_from_a_passage_brings_back_the_filter_and_the_row() {
        var statutory = Sought.ALL.with(Kind.STATUTORY, true);
        book.navigator.openDuties(DutiesFilter.of(Kind.STATUTORY));
        viewModel.select(SmallRulebook.CHOICE);
        book.navigator.show(SmallRulebook.PASSAGE);
        book.navigator.openDuties(DutiesFilter.of(Kind.RECOMMENDED));
        book.navigator.back();
        book.navigator.back();

        assertEquals(statutory, viewModel.soughtProperty().get());
        assertEquals(SmallRulebook.CHOICE, book.navigator.selectedProperty().get());
    }
}

package org.forwardplan.app.duties;

import static org.forwardplan.app.duties.SmallRulebook.GREEN;
import static org.forwardplan.app.duties.SmallRulebook.GREEN_PLAN;
import static org.forwardplan.app.duties.SmallRulebook.PASSAGE;
import static org.forwardplan.app.duties.SmallRulebook.QUALITY;
import static org.forwardplan.app.duties.SmallRulebook.QUALITY_AIMS;
import static org.forwardplan.app.duties.SmallRulebook.QUALITY_MEASURES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.TestRef;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

final class DutiesActionsTest {

    private final SmallRulebook book = new SmallRulebook();
    private final DutiesActions actions =
            new DutiesActions(book.plan, book.navigator, SmallRulebook.CLOCK, book.answers);

    @Test
    void added_evidence_changes_the_state_and_undo_takes_it_back() {
        var evidence = SmallRulebook.titled(actions.evidence().blank(), "NEL estates strategy");
        var before = book.plan.plan();
        assertTrue(actions.evidence().add(evidence, List.of(QUALITY_MEASURES)));
        assertEquals(2, row(QUALITY).answeredTests());
        assertEquals("Add evidence “NEL estates strategy”", book.plan.undoableProperty().get());
        book.plan.undo();
        assertEquals(before, book.plan.plan());
    }

    @Test
    void new_evidence_stands_after_all_there_is() {
        assertEquals(1, actions.evidence().blank().position());
    }

    @Test
    void removing_evidence_says_and_takes_its_links() {
        var evidence = book.plan.plan().find(Evidence.class, GREEN_PLAN).orElseThrow();
        assertEquals(
                "Its link to 1 test goes with it. You can undo this.",
                actions.evidence().removalWords(evidence));
        actions.evidence().remove(evidence);
        assertEquals(AnswerState.NONE, row(GREEN).state());
        assertEquals(1, book.plan.plan().items(Link.class).count());
        book.plan.undo();
        assertEquals(AnswerState.EXTERNAL, row(GREEN).state());
    }

    @Test
    void unlinking_leaves_what_was_linked_in_the_plan() {
        actions.evidence().unlink(row(GREEN).tests().getFirst().answers().getFirst());
        assertEquals(AnswerState.NONE, row(GREEN).state());
        assertTrue(book.plan.plan().find(GREEN_PLAN).isPresent());
        assertEquals(
                "Unlink “Green plan” from “Reach net zero”", book.plan.undoableProperty().get());
    }

    @Test
    void what_answers_a_test_already_is_not_offered_again() {
        var tests = row(QUALITY).tests();
        assertEquals(
                List.of("Green plan"),
                LinkChoices.of(book.plan.state(), tests.getFirst()).matching("").stream()
                        .map(LinkChoices.Choice::title)
                        .toList());
        assertEquals(
                List.of("1 Quality", "Green plan"),
                LinkChoices.of(book.plan.state(), tests.getLast()).matching("").stream()
                        .map(LinkChoices.Choice::title)
                        .toList());
    }

    @Test
    void the_first_words_of_an_answer_create_it() {
        var none = row(QUALITY).answer();
        actions.revise(new Answer(none.id(), "Chief nurse", "", "", null), "lead");
        assertEquals("Chief nurse", row(QUALITY).answer().lead());
        assertEquals("Change lead for “Improve quality”", book.plan.undoableProperty().get());
        book.plan.undo();
        assertEquals(none, row(QUALITY).answer());
    }

    @Test
    void an_answer_with_an_open_test_cannot_be_confirmed_and_says_why() {
        assertEquals(
                "It can be confirmed once every test is answered: 1 test is still open.",
                DutiesActions.whyNot(row(QUALITY)));
        assertFalse(confirmQuality());
        assertEquals(
                List.of("Not answered yet: Improve quality: is it measured?"),
                book.notices.heard());
    }

    @Test
    void a_confirmed_answer_is_outdated_once_what_it_rests_on_changes() {
        link(QUALITY_MEASURES);
        assertEquals("", DutiesActions.whyNot(row(QUALITY)));
        assertTrue(confirmQuality());
        assertEquals(AnswerState.CONFIRMED, row(QUALITY).state());
        assertEquals("Confirm “Improve quality”", book.plan.undoableProperty().get());
        var passage = book.plan.plan().find(Passage.class, PASSAGE).orElseThrow();
        book.plan.perform(new ReviseItem("Edit", passage.withBody(Prose.of("We aim low."))));
        assertEquals(AnswerState.OUTDATED, row(QUALITY).state());
        assertTrue(confirmQuality());
        assertEquals(AnswerState.CONFIRMED, row(QUALITY).state());
        actions.withdraw(row(QUALITY).requirement());
        assertEquals(AnswerState.COMPLETE, row(QUALITY).state());
    }

    @Test
    void the_last_reviewer_is_remembered() {
        assertEquals("", actions.reviewer());
        link(QUALITY_MEASURES);
        confirmQuality();
        assertEquals("Chief nurse", actions.reviewer());
        var tomorrow =
                new DutiesActions(book.plan, book.navigator, SmallRulebook.CLOCK, book.answers);
        assertEquals("Chief nurse", tomorrow.reviewer());
    }

    private boolean confirmQuality() {
        return actions.confirm(
                row(QUALITY).requirement(), " Chief nurse ", LocalDate.of(2023, 3, 20), "");
    }

    private void link(TestRef test) {
        var tests = row(test.requirement()).tests();
        var at = test.equals(QUALITY_AIMS) ? 0 : tests.size() - 1;
        actions.evidence()
                .link(
                        LinkChoices.of(book.plan.state(), tests.get(at))
                                .matching("aim high")
                                .getFirst(),
                        test);
    }

    private RequirementCoverage row(RequirementId id) {
        return book.plan.state().coverage().row(id).orElseThrow();
    }
}

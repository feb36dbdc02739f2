package org.forwardplan.app.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.app.openplan.QualityPlan;
import org.forwardplan.app.review.ReviewViewModel.Answer;
import org.forwardplan.app.review.ReviewViewModel.Row;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.review.Proposal;
import org.forwardplan.model.review.Proposal.Change;
import org.forwardplan.model.review.Proposal.Retitle;
import org.forwardplan.model.review.Review;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ReviewViewModelTest {

    private static final Prose SENT = Prose.of("We screen.", "We treat.", "We measure.");
    private static final Prose HERE = Prose.of("We screen.", "We treat.", "We count.");
    private static final Prose RETURNED = Prose.of("We ask.", "We treat.", "We measure.");

    private final QualityPlan plan = new QualityPlan();
    private final Passage passage = plan.open.plan().all(Passage.class).getFirst();
    private boolean closed;

    private ReviewViewModel opened() {
        plan.open.perform(new ReviseItem("Change", passage.withBody(HERE)));
        var title = plan.open.state().outline().entry(passage.section()).orElseThrow();
        var retitle =
                new Retitle(
                        passage.section(),
                        title.section().title(),
                        title.section().title(),
                        "Good care");
        var change = new Change(passage.section(), passage.id(), SENT, HERE, RETURNED, false);
        var review = new Review(List.<Proposal>of(change, retitle), Map.of(), List.of());
        return new ReviewViewModel(plan.open, review, "reviewed.docx", () -> closed = true);
    }

    private static List<Answer> answers(ReviewViewModel viewModel) {
        return viewModel.rows().stream().map(Row::answer).toList();
    }

    private Object body() {
        return plan.open.plan().find(Passage.class, passage.id()).orElseThrow().body();
    }

    @Test
    void accepting_all_leaves_the_choice_where_the_plan_has_changed_too() {
        var viewModel = opened();

        viewModel.acceptAll();

        assertEquals(List.of(Answer.OPEN, Answer.ACCEPTED), answers(viewModel));
        assertEquals(0, viewModel.chosenProperty().get());
        assertEquals(
                "1 to decide, 1 accepted, 0 rejected. Changed in the plan too: 1",
                viewModel.standingProperty().get());
        viewModel.takeOver();
        assertTrue(closed);
        assertEquals(HERE, body());
    }

    @Test
    void keeping_both_puts_the_two_changes_together_in_one_step() {
        var viewModel = opened();

        viewModel.answer(Answer.BOTH);
        viewModel.takeOver();

        assertEquals(Prose.of("We ask.", "We treat.", "We count."), body());
        assertEquals("Take over 1 of 2 from reviewed.docx", plan.open.undoableProperty().get());
    }

    @Test
    void both_cannot_be_kept_of_what_has_one_side_only() {
        var viewModel = opened();

        viewModel.choose(1);
        viewModel.answer(Answer.BOTH);

        assertEquals(List.of(Answer.OPEN, Answer.OPEN), answers(viewModel));
    }

    @Test
    void a_decision_that_the_plan_has_overtaken_is_refused_and_stays_open() {
        var viewModel = opened();
        viewModel.answer(Answer.ACCEPTED);
        var newer = Prose.of("We screen everybody.");
        plan.open.perform(new ReviseItem("Change", passage.withBody(newer)));

        viewModel.takeOver();

        assertFalse(closed);
        assertEquals(
                List.of("The plan has changed since this document was opened"),
                plan.notices.heard());
        assertEquals(newer, body());
    }
}

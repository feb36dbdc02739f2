package org.forwardplan.model.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.forwardplan.model.editing.Decision;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Prose;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A section that was changed in the plan while it was out for review.
class ChangedOnBothSidesTest {

    private static final String[] SENT = {"We screen.", "We treat.", "We measure.", "We report."};

    private final Passage passage = Items.passage(1, 1, "").withBody(Prose.of(SENT));
    private final Plan then = Items.plan(Items.profile(), Items.section(1, "Quality"), passage);

    private Plan here(String... paragraphs) {
        return then.after(new Revised(passage, passage.withBody(Prose.of(paragraphs))));
    }

    /// What comes of the document in which the first paragraph says something else.
    private static Proposal returned(Plan now, Plan then) {
        var document =
                SentDocument.of(then)
                        .with(List.of(new ReviewerEdit(ReviewerEdit.Kind.REWORD, 0, 0, "We ask.")));
        return Review.of(now, then, SentDocument.TICKET, document.returned())
                .proposals()
                .getFirst();
    }

    private Decision taken(Plan plan, Proposal proposal) {
        var order = Map.of(passage.section(), List.of(passage.id()));
        return new TakeReview("Take over", order, List.of(proposal)).decide(plan);
    }

    @Test
    void the_proposal_says_what_was_sent_what_the_plan_says_and_what_came_back() {
        var now = here("We screen all.", "We treat.", "We measure.", "We report.");

        var proposal = returned(now, then);

        assertTrue(proposal.alsoHere());
        assertEquals(String.join("\n", SENT), proposal.sent());
        assertEquals("We screen all.\nWe treat.\nWe measure.\nWe report.", proposal.now());
        assertEquals("We ask.\nWe treat.\nWe measure.\nWe report.", proposal.returned());
    }

    @Test
    void changes_to_different_paragraphs_can_both_be_kept() {
        var now = here("We screen.", "We treat.", "We count.", "We report.", "We learn.");

        var both = returned(now, then).both().orElseThrow();

        var accepted = assertInstanceOf(Decision.Accepted.class, taken(now, both));
        assertEquals(
                Prose.of("We ask.", "We treat.", "We count.", "We report.", "We learn."),
                now.after(accepted.change())
                        .find(Passage.class, passage.id())
                        .orElseThrow()
                        .body());
    }

    @Test
    void of_changes_to_the_same_paragraph_only_one_can_stand() {
        var now = here("We screen all.", "We treat.", "We measure.", "We report.");

        assertEquals(Optional.empty(), returned(now, then).both());
    }

    @Test
    void what_only_came_back_changed_has_no_other_side() {
        assertFalse(returned(then, then).alsoHere());
        assertEquals(Optional.empty(), returned(then, then).both());
    }

    @Test
    void a_passage_deleted_here_comes_back_only_where_it_is_accepted() {
        var now = then.after(new Removed(passage));

        var proposal = returned(now, then);

        assertTrue(proposal.alsoHere());
        assertEquals("", proposal.now());
        assertInstanceOf(Decision.Accepted.class, taken(now, proposal));
    }

    @Test
    void words_newer_than_the_decision_are_never_overwritten() {
        var proposal = returned(then, then);

        var refused =
                assertInstanceOf(
                        Decision.Refused.class,
                        taken(here("We screen all.", "We treat."), proposal));

        assertEquals(
                "The plan has changed since this document was opened",
                refused.findings().getFirst().what());
    }

    @Property
    void both_sides_together_say_what_each_has_changed(
            @ForAll @IntRange(max = 7) int here, @ForAll @IntRange(max = 7) int there) {
        var sent = new String[] {"A", "B", "C", "D", "E", "F", "G", "H"};
        var apart = here != there;

        var both =
                BothSides.of(
                        Prose.of(sent),
                        Prose.of(with(sent, here, "Ours")),
                        Prose.of(with(sent, there, "Theirs")));

        assertEquals(
                apart
                        ? Optional.of(Prose.of(with(with(sent, here, "Ours"), there, "Theirs")))
                        : Optional.empty(),
                both);
    }

    private static String[] with(String[] lines, int at, String words) {
        var changed = Arrays.copyOf(lines, lines.length);
        changed[at] = words;
        return changed;
    }
}

package org.forwardplan.model.editing;

import static org.forwardplan.model.plan.Items.link;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.plan.ItemId.Answering;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.TestRef;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class StillAnswersTest {

    private static final PassageId NEW = new PassageId(new UUID(9, 9));

    private final Passage passage = Items.passage(1, 1, "Waits of 26 weeks.");
    private final Passage other = Items.passage(2, 1, "A second passage.");
    private final Link outdated = link(1, passage, "quality/a").saying("Waits of 18 weeks.");
    private final Plan plan =
            Items.plan(
                    Items.section(1, "Quality"),
                    passage,
                    other,
                    Items.statutory("quality", "a"),
                    outdated);

    private static AnswerState state(Plan plan) {
        return Coverage.of(plan).rows().getFirst().state();
    }

    @Test
    void what_still_answers_is_remembered_as_it_is_now() {
        assertEquals(AnswerState.OUTDATED, state(plan));
        var after = Decided.after(new StillAnswers("Still", List.of(outdated.id())), plan);

        assertEquals(AnswerState.COMPLETE, state(after));
        assertEquals(
                "Waits of 26 weeks.", after.find(Link.class, outdated.id()).orElseThrow().said());
        assertEquals(
                List.of(),
                Decided.refused(new StillAnswers("Still", List.of(outdated.id())), after));
    }

    @Test
    void a_link_that_is_gone_cannot_still_answer() {
        var gone = new StillAnswers("Still", List.of(link(7, passage, "quality/a").id()));

        assertEquals(List.of("It is no longer linked"), Decided.refused(gone, plan));
    }

    @Test
    void what_no_longer_answers_is_unlinked_and_stays_in_the_plan() {
        var after = Decided.after(new Unlink("No longer", List.of(outdated.id())), plan);

        assertEquals(AnswerState.NONE, state(after));
        assertTrue(after.find(passage.id()).isPresent());
    }

    @Test
    void a_reviewer_who_confirms_has_looked_at_what_changed() {
        var confirm =
                new ConfirmAnswer(
                        Items.statutory("quality", "a").id(),
                        "Chief nurse",
                        LocalDate.of(2026, 11, 22),
                        "");
        var after = Decided.after(confirm, plan);

        assertEquals(AnswerState.CONFIRMED, state(after));
        assertEquals(
                "Waits of 26 weeks.", after.find(Link.class, outdated.id()).orElseThrow().said());
    }

    @Test
    void several_passages_are_linked_at_once() {
        List<Answering> both = List.of(passage.id(), other.id());
        var link = new LinkAnswers("Link", both, List.of(TestRef.parse("quality/a")));
        var after = Decided.after(link, plan);

        assertEquals(2, after.items(Link.class).count());
        assertEquals(List.of(), Decided.refused(link, after));
    }

    @Test
    void an_answer_is_written_at_the_end_of_its_section_and_linked_with_it() {
        var write =
                new WriteAnswer(
                        "Write",
                        NEW,
                        passage.section(),
                        Prose.of("We train everyone."),
                        TestRef.parse("quality/a"));
        var after = Decided.after(write, plan);

        assertEquals(2, after.find(Passage.class, NEW).orElseThrow().position());
        assertEquals(
                "We train everyone.",
                after.items(Link.class)
                        .filter(link -> link.from().equals(NEW))
                        .findFirst()
                        .orElseThrow()
                        .said());
    }

    @Test
    void an_answer_without_words_or_without_a_section_is_refused() {
        var test = TestRef.parse("quality/a");
        assertEquals(
                List.of("Nothing is written yet"),
                Decided.refused(
                        new WriteAnswer("Write", NEW, passage.section(), Prose.of(" "), test),
                        plan));
        assertEquals(
                List.of("That section is no longer in the plan"),
                Decided.refused(
                        new WriteAnswer(
                                "Write",
                                NEW,
                                Items.section(5, "Gone").id(),
                                Prose.of("Words"),
                                test),
                        plan));
    }
}

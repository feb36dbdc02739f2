package org.forwardplan.model.editing;

import static org.forwardplan.model.plan.Items.evidence;
import static org.forwardplan.model.plan.Items.link;
import static org.forwardplan.model.plan.Items.passage;
import static org.forwardplan.model.plan.Items.section;
import static org.forwardplan.model.plan.Items.statutory;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.ConfirmationId;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.Test;

import java.util.List;

class ItemCommandsTest {

    private final Section chapter = section(1, "Quality");
    private final Section beneath = section(2, 1, "Safety");
    private final Section other = section(3, "Finance");
    private final Passage inChapter = passage(1, 1, "One");
    private final Passage inBeneath = passage(2, 2, "Two");
    private final Passage elsewhere = passage(3, 3, "Three");
    private final Evidence strategy = evidence(1, "Quality strategy");
    private final Requirement quality = statutory("quality", "a", "b");
    private final Requirement access = statutory("access", "a");
    private final Plan plan =
            Items.plan(
                    chapter,
                    beneath,
                    other,
                    inChapter,
                    inBeneath,
                    elsewhere,
                    strategy,
                    quality,
                    access,
                    link(1, inBeneath, "quality/a"),
                    link(2, elsewhere, "quality/b"),
                    link(3, strategy, "access/a"),
                    Items.answer("quality", "Ask partners", null),
                    Items.answer("access", "", null),
                    new Confirmation(
                            new ConfirmationId(quality.id()),
                            "Chief nurse",
                            Items.MARCH,
                            "",
                            List.of()));

    @Test
    void revising_puts_the_new_value_in_place_of_the_old() {
        var renamed = chapter.withTitle("Safety");

        assertEquals(
                new Revised(chapter, renamed),
                Decided.change(new ReviseItem("Rename", renamed), plan));
    }

    @Test
    void revising_what_is_not_there_adds_it() {
        var answer = Items.answer("choice", "Write it", null);

        assertEquals(new Added(answer), Decided.change(new ReviseItem("Answer", answer), plan));
    }

    @Test
    void revising_to_the_same_value_is_nothing_to_do() {
        assertEquals(List.of(), Decided.refused(new ReviseItem("Rename", chapter), plan));
    }

    @Test
    void revising_to_a_blank_name_is_refused() {
        assertEquals(
                List.of(
                        Finding.must(
                                "It needs a name", chapter.id(), "Write a few words that name it")),
                Decided.refusals(new ReviseItem("Rename", chapter.withTitle(" ")), plan));
    }

    @Test
    void a_section_goes_with_its_sub_sections_passages_and_links() {
        goes(
                chapter.id(),
                beneath.id(),
                inChapter.id(),
                inBeneath.id(),
                link(1, inBeneath, "quality/a").id());
    }

    @Test
    void a_requirement_goes_with_its_links_answer_and_confirmation() {
        goes(
                quality.id(),
                link(1, inBeneath, "quality/a").id(),
                link(2, elsewhere, "quality/b").id(),
                new ItemId.AnswerId(quality.id()),
                new ConfirmationId(quality.id()));
    }

    @Test
    void evidence_goes_with_its_links() {
        goes(strategy.id(), link(3, strategy, "access/a").id());
    }

    @Test
    void a_link_goes_alone() {
        goes(link(1, inBeneath, "quality/a").id());
    }

    @Test
    void sections_within_each_other_can_be_removed() {
        var hen = section(7, 8, "Hen");
        var egg = section(8, 7, "Egg");

        assertEquals(
                Plan.EMPTY,
                Decided.after(new RemoveItem("Remove", hen.id()), Items.plan(hen, egg)));
    }

    @Test
    void what_is_gone_already_cannot_be_removed() {
        assertEquals(
                List.of("It is no longer in the plan"),
                Decided.refused(new RemoveItem("Remove", section(9, "Gone").id()), plan));
    }

    @Test
    void evidence_comes_with_its_links_to_tests() {
        var survey = evidence(2, "Survey");
        var command =
                new AddEvidence(
                        survey,
                        List.of(
                                link(1, survey, "quality/a").test(),
                                link(1, survey, "access/a").test()));
        var after = Decided.after(command, plan);

        assertEquals("Add evidence “Survey”", command.label());
        assertEquals(List.of("access/a", "quality/a"), LinkAnswerTest.tests(after, survey));
    }

    @Test
    void evidence_without_a_title_is_refused() {
        var nameless = ItemFields.with(evidence(2, "x"), "title", " ");

        assertEquals(
                List.of(
                        Finding.must(
                                "Evidence needs a title",
                                nameless.id(),
                                "Name the document or the fact it rests on")),
                Decided.refusals(new AddEvidence(nameless, List.of()), plan));
    }

    @Test
    void evidence_for_a_test_nobody_asks_is_refused() {
        var survey = evidence(2, "Survey");

        assertEquals(
                List.of("There is no test quality/z in this plan's rulebook"),
                Decided.refused(
                        new AddEvidence(survey, List.of(link(1, survey, "quality/z").test())),
                        plan));
    }

    @Test
    void evidence_may_answer_nothing_yet() {
        var survey = evidence(2, "Survey");

        assertEquals(new Added(survey), Decided.change(new AddEvidence(survey, List.of()), plan));
    }

    private void goes(ItemId... gone) {
        var change = Decided.change(new RemoveItem("Remove", gone[0]), plan);
        var after = plan.after(change);

        var left = plan.items().filter(item -> !List.of(gone).contains(item.id()));
        assertEquals(Plan.of(left), after);
        assertEquals(plan, after.after(change.inverse()));
    }
}

package org.forwardplan.app.outline.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.outline.SmallPlan;
import org.forwardplan.app.outline.section.PassageRow.Tag;
import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class SectionViewModelTest {

    private final SmallPlan small = new SmallPlan();
    private final SectionViewModel section = small.section;

    @BeforeEach
    void choose() {
        small.outline.choose(small.cancer);
    }

    @Test
    void the_chosen_section_shows_its_passages_size_and_the_leads_in_use() {
        var shown = section.shownProperty().get();
        assertNotNull(shown);
        assertEquals("2.1 Cancer", shown.entry().heading());
        assertEquals("9 words in 2 passages", shown.size());
        assertEquals(
                List.of(
                        "Director of Ambition",
                        "Director of Cancer",
                        "Director of Money",
                        "Director of Services"),
                shown.leads());
    }

    @Test
    void a_passage_is_added_between_two_others_and_selected() {
        var added = section.add(1, Prose.of("In between.")).orElseThrow();
        assertEquals(
                List.of(
                        "Earlier diagnosis saves lives.",
                        "In between.",
                        "We will screen more people."),
                small.passages());
        assertEquals(added, small.navigator.selectedProperty().get());
    }

    @Test
    void the_first_passage_turns_a_section_not_started_into_one_being_drafted() {
        small.outline.signOffs().status(small.money, Section.Status.NOT_STARTED);
        small.outline.choose(small.money);
        section.add(0, Prose.of("Money is short."));
        assertEquals(
                Section.Status.DRAFTING,
                small.plan.plan().find(Section.class, small.money).orElseThrow().status());
    }

    @Test
    void editing_prose_changes_the_plan_and_undo_brings_the_words_back() {
        section.revise(small.first, Prose.of("Screening saves lives."));
        assertEquals("Screening saves lives.", small.passages().getFirst());
        assertEquals(
                "Replace “Earlier diagnosis” with “Screening” in “Cancer”",
                small.plan.undoableProperty().get());
        small.plan.undo();
        assertEquals("Earlier diagnosis saves lives.", small.passages().getFirst());
    }

    @Test
    void the_same_words_again_write_nothing() {
        section.revise(small.first, Prose.of("Earlier diagnosis saves lives."));
        assertEquals(List.of(), small.plan.journal().entries());
    }

    @Test
    void a_linked_passage_counts_towards_its_requirement_and_bears_a_tag() {
        section.answers().link(List.of(small.first), SmallPlan.OBJECTIVES);
        assertEquals(AnswerState.DRAFTED, state());
        assertEquals(List.of("Quality: objectives"), tags().stream().map(Tag::words).toList());
        section.answers().link(List.of(small.second), SmallPlan.MEASURES);
        assertEquals(AnswerState.COMPLETE, state());
        section.answers().unlink(tags().getFirst());
        assertEquals(AnswerState.DRAFTED, state());
        assertEquals(List.of(), tags());
    }

    @Test
    void a_tag_leads_to_its_requirement() {
        section.show(SmallPlan.OBJECTIVES.requirement());
        assertEquals(PageKind.DUTIES, small.navigator.pageProperty().get());
        assertEquals(SmallPlan.OBJECTIVES.requirement(), small.navigator.selectedProperty().get());
    }

    @Test
    void only_tests_the_passage_does_not_answer_are_offered_unanswered_ones_first() {
        section.answers().link(List.of(small.first), SmallPlan.OBJECTIVES);
        var forFirst = section.answers().choices(small.first).find("quality");
        assertEquals(List.of(SmallPlan.MEASURES), forFirst.stream().map(it -> it.test()).toList());
        var forSecond = section.answers().choices(small.second).find("does plan");
        assertEquals(
                List.of(SmallPlan.MEASURES, SmallPlan.OBJECTIVES),
                forSecond.stream().map(it -> it.test()).toList());
        assertEquals(List.of(), section.answers().choices(small.second).find("estates"));
    }

    @Test
    void a_section_named_like_a_requirement_is_told_what_it_asks() {
        small.outline.rename(small.money, "Improve quality");
        var money = small.plan.plan().find(Section.class, small.money).orElseThrow();
        assertEquals(
                List.of(
                        "Does the plan set objectives for quality?",
                        "Does the plan say how quality is measured?"),
                section.answers().expected(money));
    }

    @Test
    void a_live_block_draws_what_the_plan_holds_or_says_that_there_is_nothing() {
        var duties = section.drawn(new LiveBlock(LiveBlock.Subject.DUTIES, ""));
        assertEquals(1, duties.rows().size());
        assertEquals(100, duties.widths().stream().mapToInt(it -> it).sum());
        var facts = section.drawn(new LiveBlock(LiveBlock.Subject.FACTS, ""));
        assertEquals("Nothing recorded yet under “Facts and figures”.", facts.said());
    }

    private AnswerState state() {
        return small.plan
                .state()
                .coverage()
                .row(SmallPlan.OBJECTIVES.requirement())
                .orElseThrow()
                .state();
    }

    private List<Tag> tags() {
        var shown = section.shownProperty().get();
        return shown == null ? List.of() : shown.passages().getFirst().tags();
    }
}

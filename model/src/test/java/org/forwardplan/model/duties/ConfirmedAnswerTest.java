package org.forwardplan.model.duties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.editing.ConfirmAnswer;
import org.forwardplan.model.editing.Decision.Accepted;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.plan.TextTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class ConfirmedAnswerTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final String CONFIRMED = "Confirmed by Chief nurse on 1 Mar 2027";

    private final Section section = Items.section(1, "Quality");
    private final Passage passage = Items.passage(1, 1, "We do it well.");
    private final Objective objective = Items.objective(1, "See people sooner");
    private final Evidence evidence = Items.evidence(1, "Quality strategy");
    private final Requirement requirement = Items.statutory("quality", "a", "b", "c");
    private final Link byPassage = Items.link(1, passage, "quality/a");
    private final Link byEvidence = Items.link(3, evidence, "quality/c");
    private final Plan plan =
            confirmed(
                    Items.plan(
                            section,
                            passage,
                            objective,
                            evidence,
                            requirement,
                            byPassage,
                            Items.link(2, objective, "quality/b"),
                            byEvidence));

    @Test
    void a_confirmed_answer_names_who_and_when() {
        holdsIn(plan);
    }

    @Test
    void evidence_alone_is_enough_to_confirm() {
        holdsIn(
                confirmed(
                        Items.plan(
                                Items.statutory("quality", "a"),
                                evidence,
                                Items.link(1, evidence, "quality/a"))));
    }

    @Test
    void holds_when_its_passage_moves() {
        holdsAfter(new Revised(passage, passage.at(section.id(), 7)));
    }

    @Test
    void holds_when_its_section_is_renamed() {
        holdsAfter(new Revised(section, section.withTitle("Safety")));
    }

    @Test
    void holds_when_more_answers_it() {
        holdsAfter(new Added(Items.link(4, evidence, "quality/a")));
    }

    @Test
    void is_outdated_when_its_passage_says_something_else() {
        outdatedAfter(
                new Revised(passage, passage.withBody(Prose.of("We do it."))),
                "Changed since it was confirmed: We do it.");
    }

    @Test
    void is_outdated_when_a_word_becomes_bold() {
        var bold = new Prose.Run("We do it well.", true, false, null);
        var body =
                new Prose(
                        List.of(new Prose.Paragraph(Prose.Paragraph.Kind.TEXT, 1, List.of(bold))));

        outdatedAfter(
                new Revised(passage, passage.withBody(body)),
                "Changed since it was confirmed: We do it well.");
    }

    @Test
    void is_outdated_when_its_passage_is_emptied() {
        outdatedAfter(
                new Revised(passage, passage.withBody(Prose.of(""))),
                "Changed since it was confirmed: Empty passage",
                "Not answered: Is a there?");
    }

    @Test
    void is_outdated_when_the_target_of_an_objective_changes() {
        var easier = new Target.AtLeast(BigDecimal.valueOf(70), "%", Items.MARCH);

        outdatedAfter(
                revised(objective, "target", easier),
                "Changed since it was confirmed: See people sooner");
    }

    @Test
    void is_outdated_when_the_detail_of_evidence_changes() {
        outdatedAfter(
                revised(evidence, "detail", "Withdrawn"),
                "Changed since it was confirmed: Quality strategy");
    }

    @Test
    void is_outdated_when_evidence_gets_another_date() {
        outdatedAfter(
                revised(evidence, "dated", DAY),
                "Changed since it was confirmed: Quality strategy");
    }

    @Test
    void is_outdated_when_a_link_goes() {
        outdatedAfter(
                new Removed(plan.find(byPassage.id()).orElseThrow()),
                "Something it rested on is no longer linked (test “Is a there?”)",
                "Not answered: Is a there?");
    }

    @Test
    void is_outdated_when_what_it_rested_on_goes() {
        outdatedAfter(
                new Removed(evidence),
                "Something it rested on is no longer linked (test “Is c there?”)",
                "Not answered: Is c there?");
    }

    @Test
    void is_outdated_when_the_requirement_asks_more() {
        outdatedAfter(
                new Revised(requirement, Items.statutory("quality", "a", "b", "c", "d")),
                "Not answered: Is d there?");
    }

    @Test
    void is_outdated_when_a_test_it_rested_on_is_asked_no_more() {
        outdatedAfter(
                new Revised(requirement, Items.statutory("quality", "a", "b")),
                "Something it rested on is no longer linked (test “quality/c”)");
    }

    @Test
    void a_words_way_from_one_cell_of_a_table_to_the_next_is_a_change() {
        changes(table("Hackney, Newham", "many"), table("Hackney", "Newham, many"));
    }

    @Test
    void a_live_block_narrowed_to_something_else_is_a_change() {
        changes(
                new LiveBlock(LiveBlock.Subject.OBJECTIVES, ""),
                new LiveBlock(LiveBlock.Subject.OBJECTIVES, "Start well"));
    }

    @Test
    void confirming_again_makes_an_outdated_answer_good() {
        var changed = plan.after(revised(evidence, "detail", "More"));

        holdsIn(confirmed(changed));
    }

    private void changes(PassageBody was, PassageBody now) {
        var before = plan.after(new Revised(passage, passage.withBody(was)));
        var after =
                confirmed(before).after(new Revised(passage.withBody(was), passage.withBody(now)));

        assertEquals(AnswerState.OUTDATED, row(after).state());
    }

    private void holdsAfter(PlanChange change) {
        holdsIn(plan.after(change));
    }

    private static void holdsIn(Plan plan) {
        assertEquals(List.of(CONFIRMED), row(plan).reasons());
        assertEquals(AnswerState.CONFIRMED, row(plan).state());
    }

    private void outdatedAfter(PlanChange change, String... reasons) {
        var row = row(plan.after(change));

        var expected = new ArrayList<>(List.of(reasons));
        expected.add(CONFIRMED);
        assertEquals(expected, row.reasons());
        assertEquals(AnswerState.OUTDATED, row.state());
    }

    private static PlanChange revised(PlanItem item, String field, @Nullable Object value) {
        return new Revised(item, ItemFields.with(item, field, value));
    }

    private static TextTable table(String... cells) {
        return new TextTable("Places", List.of("Place", "People"), List.of(List.of(cells)));
    }

    private static Plan confirmed(Plan plan) {
        var id = Items.statutory("quality", "a").id();
        var decision = new ConfirmAnswer(id, "Chief nurse", DAY, "").decide(plan);
        return decision instanceof Accepted(var change) ? plan.after(change) : plan;
    }

    private static RequirementCoverage row(Plan plan) {
        return Coverage.of(plan).rows().getFirst();
    }
}

package org.forwardplan.model.duties;

import static org.forwardplan.model.plan.Items.evidence;
import static org.forwardplan.model.plan.Items.link;
import static org.forwardplan.model.plan.Items.objective;
import static org.forwardplan.model.plan.Items.passage;
import static org.forwardplan.model.plan.Items.requirement;
import static org.forwardplan.model.plan.Items.section;
import static org.forwardplan.model.plan.Items.statutory;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Requirement.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class CoverageTest {

    private static final Passage WRITTEN = passage(1, 1, "We do it well.");
    private static final Passage BLANK = passage(2, 1, " ");
    private static final Objective OBJECTIVE = objective(1, "See people sooner");
    private static final Evidence EVIDENCE = evidence(1, "Quality strategy");
    private static final Requirement DUTY = statutory("quality", "a", "b");
    private static final Requirement STEP = requirement("quality", Kind.PROCESS, "a", "b");

    static Stream<Arguments> states() {
        return Stream.of(
                state(AnswerState.NONE, DUTY, List.of("Nothing answers it yet")),
                state(
                        AnswerState.NONE,
                        DUTY,
                        List.of("Nothing answers it yet"),
                        link(1, BLANK, "quality/a"),
                        link(2, BLANK, "quality/b")),
                state(
                        AnswerState.NONE,
                        DUTY,
                        List.of("Nothing answers it yet"),
                        link(1, passage(9, 1, "Not in the plan"), "quality/a")),
                state(
                        AnswerState.EXTERNAL,
                        DUTY,
                        List.of(
                                "Not answered: Is b there?",
                                "Answered only outside the plan: Is a there?"),
                        link(1, EVIDENCE, "quality/a")),
                state(
                        AnswerState.EXTERNAL,
                        DUTY,
                        List.of(
                                "Answered only outside the plan: Is a there?",
                                "Answered only outside the plan: Is b there?"),
                        link(1, EVIDENCE, "quality/a"),
                        link(2, EVIDENCE, "quality/b"),
                        link(3, BLANK, "quality/b")),
                state(
                        AnswerState.DRAFTED,
                        DUTY,
                        List.of("Not answered: Is b there?"),
                        link(1, WRITTEN, "quality/a")),
                state(
                        AnswerState.DRAFTED,
                        DUTY,
                        List.of("Answered only outside the plan: Is b there?"),
                        link(1, OBJECTIVE, "quality/a"),
                        link(2, EVIDENCE, "quality/b")),
                state(
                        AnswerState.COMPLETE,
                        DUTY,
                        List.of("Every test is answered in the plan"),
                        link(1, OBJECTIVE, "quality/a"),
                        link(2, WRITTEN, "quality/b")),
                state(
                        AnswerState.COMPLETE,
                        STEP,
                        List.of("Every test is answered"),
                        link(1, EVIDENCE, "quality/a"),
                        link(2, EVIDENCE, "quality/b")),
                state(
                        AnswerState.EXTERNAL,
                        STEP,
                        List.of(
                                "Not answered: Is b there?",
                                "Answered only outside the plan: Is a there?"),
                        link(1, EVIDENCE, "quality/a")),
                state(
                        AnswerState.DRAFTED,
                        STEP,
                        List.of("Not answered: Is b there?"),
                        link(1, WRITTEN, "quality/a")));
    }

    private static Arguments state(
            AnswerState state, Requirement row, List<String> reasons, PlanItem... links) {
        return Arguments.of(state, row, reasons, List.of(links));
    }

    @ParameterizedTest
    @MethodSource("states")
    void a_row_has_a_state_and_the_reasons_for_it(
            AnswerState state,
            Requirement requirement,
            List<String> reasons,
            List<PlanItem> links) {
        var row = row(plan(requirement, links.toArray(PlanItem[]::new)));

        assertEquals(state, row.state());
        assertEquals(reasons, row.reasons());
        assertEquals(state == AnswerState.COMPLETE ? "" : String.join("\n", reasons), row.gap());
    }

    @Test
    void a_reviewer_can_confirm_what_evidence_alone_answers() {
        assertTrue(
                row(plan(DUTY, link(1, EVIDENCE, "quality/a"), link(2, EVIDENCE, "quality/b")))
                        .confirmable());
    }

    @Test
    void nobody_can_confirm_a_row_with_an_open_test() {
        var row = row(plan(DUTY, link(1, WRITTEN, "quality/a"), link(2, BLANK, "quality/b")));

        assertFalse(row.confirmable());
        assertEquals(1, row.answeredTests());
    }

    @Test
    void what_answers_a_row_is_named_once_with_the_plan_first() {
        var row =
                row(
                        plan(
                                DUTY,
                                link(1, EVIDENCE, "quality/a"),
                                link(2, EVIDENCE, "quality/b"),
                                link(3, WRITTEN, "quality/b")));

        assertEquals(List.of(WRITTEN, EVIDENCE), row.answeredBy());
        assertEquals(List.of(EVIDENCE), row.evidence());
    }

    @Test
    void what_answers_a_test_stands_in_order_with_the_plan_first() {
        var first = passage(3, 1, "Above all.").at(section(1, "").id(), 0);
        var plan =
                plan(
                        DUTY,
                        first,
                        link(1, EVIDENCE, "quality/a"),
                        link(2, first, "quality/a"),
                        link(3, WRITTEN, "quality/a"));

        assertEquals(
                List.of(first, WRITTEN, EVIDENCE),
                row(plan).tests().getFirst().answers().stream()
                        .map(TestCoverage.Answered::from)
                        .toList());
    }

    @Test
    void an_item_names_the_tests_it_answers_in_the_rulebooks_order() {
        var access = statutory("access", "a");
        var coverage =
                Coverage.of(
                        plan(
                                DUTY,
                                access,
                                link(1, WRITTEN, "quality/b"),
                                link(2, WRITTEN, "access/a"),
                                link(3, EVIDENCE, "quality/a")));

        assertEquals(
                List.of("access/a", "quality/b"),
                coverage.answeredBy(WRITTEN).stream().map(test -> test.test().toString()).toList());
    }

    @Test
    void totals_count_every_state_also_those_of_no_row() {
        var access = requirement("access", Kind.RECOMMENDED, "a");
        var choice = statutory("choice", "a");
        var coverage =
                Coverage.of(
                        plan(
                                DUTY,
                                access,
                                choice,
                                link(1, WRITTEN, "quality/b"),
                                link(2, WRITTEN, "access/a")));

        assertEquals(
                Map.of(
                        AnswerState.NONE, 1,
                        AnswerState.EXTERNAL, 0,
                        AnswerState.DRAFTED, 1,
                        AnswerState.COMPLETE, 1,
                        AnswerState.CONFIRMED, 0,
                        AnswerState.OUTDATED, 0),
                coverage.totals());
        assertEquals(1, Coverage.totals(coverage.rows(Kind.STATUTORY)).get(AnswerState.DRAFTED));
    }

    @Test
    void a_row_has_an_empty_answer_until_somebody_writes_one() {
        assertEquals("", row(plan(DUTY)).answer().lead());
        assertEquals(
                "Ask partners",
                row(plan(DUTY, Items.answer("quality", "Ask partners", null))).answer().nextStep());
    }

    private static Plan plan(Requirement requirement, PlanItem... more) {
        var always = Stream.of(section(1, "Quality"), WRITTEN, BLANK, OBJECTIVE, EVIDENCE);
        return Plan.of(
                Stream.of(always, Stream.of(requirement), Arrays.stream(more))
                        .flatMap(items -> items));
    }

    private static RequirementCoverage row(Plan plan) {
        return Coverage.of(plan).row(DUTY.id()).orElseThrow();
    }
}

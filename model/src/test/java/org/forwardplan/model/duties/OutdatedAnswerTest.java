package org.forwardplan.model.duties;

import static org.forwardplan.model.plan.Items.evidence;
import static org.forwardplan.model.plan.Items.link;
import static org.forwardplan.model.plan.Items.objective;
import static org.forwardplan.model.plan.Items.passage;
import static org.forwardplan.model.plan.Items.plan;
import static org.forwardplan.model.plan.Items.section;
import static org.forwardplan.model.plan.Items.statutory;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Requirement;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class OutdatedAnswerTest {

    private static final Requirement DUTY = statutory("quality", "a", "b");
    private static final Passage NOW = passage(1, 1, "We cut waits to 26 weeks.");
    private static final String THEN = "We cut waits to 18 weeks.";

    private static RequirementCoverage row(PlanItem... items) {
        var all = new ArrayList<>(List.of(items));
        all.add(section(1, "Quality"));
        all.add(DUTY);
        return Coverage.of(plan(all.toArray(PlanItem[]::new))).rows().getFirst();
    }

    private static Link remembering(int number, PlanItem from, String test, String said) {
        return link(number, from, test).saying(said);
    }

    @Test
    void a_test_answered_only_by_what_has_changed_makes_the_row_outdated_and_names_it() {
        var row =
                row(
                        NOW,
                        remembering(1, NOW, "quality/a", THEN),
                        remembering(2, NOW, "quality/b", Said.by(NOW)));

        assertEquals(AnswerState.OUTDATED, row.state());
        assertEquals(
                List.of(
                        "Changed since it was found to answer: We cut waits to 26 weeks. (a number"
                                + " or date has changed: “18” is now “26”)"),
                row.reasons());
        assertEquals(
                List.of("quality/a"),
                row.outdated().stream().map(answer -> answer.link().test().toString()).toList());
    }

    @Test
    void another_answer_that_stands_keeps_the_row_as_it_was() {
        var other = objective(2, "Shorter waits");
        var row =
                row(
                        NOW,
                        other,
                        remembering(1, NOW, "quality/a", THEN),
                        remembering(2, other, "quality/a", Said.by(other)),
                        remembering(3, NOW, "quality/b", Said.by(NOW)));

        assertEquals(AnswerState.COMPLETE, row.state());
        assertEquals(List.of(NOW), row.outdated().stream().map(it -> it.from()).toList());
    }

    @Test
    void a_link_that_remembers_nothing_is_never_outdated() {
        assertEquals(
                AnswerState.COMPLETE,
                row(NOW, link(1, NOW, "quality/a"), link(2, NOW, "quality/b")).state());
    }

    @Test
    void a_change_of_looks_leaves_the_answer_good() {
        assertEquals(
                AnswerState.COMPLETE,
                row(
                                NOW,
                                remembering(1, NOW, "quality/a", "we cut waits, to 26 WEEKS"),
                                remembering(2, NOW, "quality/b", Said.by(NOW)))
                        .state());
    }

    @Test
    void an_open_test_is_told_after_what_is_outdated() {
        var row = row(NOW, remembering(1, NOW, "quality/a", THEN));

        assertEquals(AnswerState.OUTDATED, row.state());
        assertEquals("Not answered: Is b there?", row.reasons().getLast());
    }

    @Test
    void evidence_that_says_something_else_is_outdated_too() {
        var evidence = evidence(1, "Audit of 2026");
        assertEquals(
                AnswerState.OUTDATED,
                row(evidence, remembering(1, evidence, "quality/a", "Audit of 2024")).state());
    }
}

package org.forwardplan.persistence.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.persistence.rulebooks.RulebookFiles;
import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Counts the sample plan's duty table against the paper it was drawn from.
class NorthEastLondonDutiesTest {

    private static final Coverage COVERAGE =
            Coverage.of(new SamplePlans(new RulebookFiles()).northEastLondon().plan());

    @Test
    void the_duty_table_has_25_rows_of_which_22_have_evidence() {
        assertEquals(17, COVERAGE.rows(Kind.STATUTORY).size());
        assertEquals(8, COVERAGE.rows(Kind.RECOMMENDED).size());
        assertEquals(22, dutyTable().filter(row -> !row.evidence().isEmpty()).count());
    }

    @Test
    void the_three_gaps_are_choice_victims_of_abuse_and_procurement() {
        assertEquals(
                Set.of("choice", "victims-of-abuse", "procurement"),
                dutyTable()
                        .filter(row -> row.state() == AnswerState.NONE)
                        .map(row -> row.requirement().id().key())
                        .collect(Collectors.toSet()));
    }

    @Test
    void the_gaps_say_nothing_of_how_they_are_met_but_what_comes_next() {
        dutyTable()
                .filter(row -> row.state() == AnswerState.NONE)
                .forEach(row -> {
                    assertEquals("", row.answer().howMet());
                    assertTrue(!row.answer().nextStep().isEmpty() && row.answer().due() != null);
                });
    }

    @Test
    void each_row_of_the_duty_table_has_a_lead_and_an_account_of_fair_length() {
        dutyTable()
                .forEach(row ->
                        assertTrue(!row.answer().lead().isBlank(), row.requirement().title()));
        dutyTable()
                .filter(row -> row.state() != AnswerState.NONE)
                .forEach(row -> {
                    var words = row.answer().howMet().split("\\s+").length;
                    assertTrue(words >= 40 && words <= 120, row.requirement().id() + " " + words);
                });
    }

    @Test
    void four_answers_are_confirmed_and_still_hold() {
        assertEquals(4, COVERAGE.totals().get(AnswerState.CONFIRMED));
        assertEquals(0, COVERAGE.totals().get(AnswerState.OUTDATED));
    }

    @Test
    void every_state_but_outdated_can_be_seen_in_the_duty_table() {
        var states = dutyTable().map(RequirementCoverage::state).collect(Collectors.toSet());

        assertEquals(
                Set.of(
                        AnswerState.NONE,
                        AnswerState.EXTERNAL,
                        AnswerState.DRAFTED,
                        AnswerState.COMPLETE,
                        AnswerState.CONFIRMED),
                states);
    }

    private static Stream<RequirementCoverage> dutyTable() {
        return Stream.of(Kind.STATUTORY, Kind.RECOMMENDED)
                .flatMap(kind -> COVERAGE.rows(kind).stream());
    }
}

package org.forwardplan.model.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.papers.Block.Tone;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemId.EvidenceId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Requirement.Kind;
import org.junit.jupiter.api.Test;

import java.util.List;

class DutiesChecklistPaperTest {

    private static Plan plan() {
        return new PaperPlan()
                .section("Care", null)
                .passage("said", "Care", Prose.of("We improve."))
                .requirement(Kind.STATUTORY, "quality", "Improve quality", "s.1", "what", "how")
                .requirement(Kind.STATUTORY, "choice", "Enable choice", "s.2", "what")
                .requirement(Kind.RECOMMENDED, "estates", "Estates", "", "what")
                .requirement(Kind.NATIONAL_OBJECTIVE, "waits", "End long waits", "", "what")
                .requirement(Kind.PRINCIPLE, "local", "Stay local", "", "what")
                .evidence("Framework of care", Evidence.Kind.FRAMEWORK)
                .link(new PassageId(PaperPlan.uuid("said")), "quality/what")
                .link(new PassageId(PaperPlan.uuid("said")), "estates/what")
                .link(new EvidenceId(PaperPlan.uuid("Framework of care")), "quality/what")
                .link(new EvidenceId(PaperPlan.uuid("Framework of care")), "local/what")
                .answer("quality", "", "Chief nurse", "Set targets")
                .plan();
    }

    private static final Paper PAPER = DutiesChecklistPaper.of(plan(), PaperPlan.TODAY);

    @Test
    void it_opens_with_where_things_stand_and_goes_on_group_by_group() {
        assertEquals(
                List.of(
                        "H1 Summary",
                        "1 of 5 requirements is fully answered; 4 still need work, and for 2 of"
                                + " those there is no evidence at all.",
                        "<How far the requirements are answered>",
                        "The tables that follow count the tests a requirement sets that are"
                            + " answered, and write out in full each one that is not. The workbook"
                            + " of the same name lists every test with what answers it.",
                        "H1 Statutory duties",
                        "[Statutory duties: what is asked, what we have and what is missing]",
                        "H1 Recommended content",
                        "[Recommended content: what is asked, what we have and what is missing]",
                        "H1 National objectives",
                        "[National objectives: what is asked, what we have and what is missing]",
                        "H1 Core purposes, principles and steps of the process",
                        "[Core purposes, principles and steps of the process: what is asked, what"
                                + " we have and what is missing]"),
                Printed.lines(PAPER));
        assertTrue(PAPER.landscape());
    }

    @Test
    void the_summary_is_drawn_with_a_part_for_each_state_that_occurs() {
        var chart =
                PAPER.blocks().stream()
                        .filter(Chart.class::isInstance)
                        .map(Chart.class::cast)
                        .findFirst()
                        .orElseThrow();

        assertEquals(Chart.Kind.STACKED, chart.kind());
        assertEquals(chart.figures().rows().size() - 1, chart.categories().size());
        for (var series : chart.series()) {
            assertEquals(chart.categories().size(), series.values().size());
            assertTrue(series.values().stream().anyMatch(it -> it != null && it > 0));
        }
        assertTrue(chart.alt().contains("The table that follows has the figures."));
    }

    @Test
    void the_summary_counts_kinds_by_state() {
        var summary = Printed.table(PAPER, "Requirements by kind");

        assertEquals(
                "Kind of requirement | No evidence | External evidence only | Drafted | Complete |"
                        + " Confirmed | Outdated | All",
                Printed.header(summary));
        assertEquals(
                List.of(
                        "Statutory | 1 | 0 | 1 | 0 | 0 | 0 | 2",
                        "Recommended | 0 | 0 | 0 | 1 | 0 | 0 | 1",
                        "National objective | 1 | 0 | 0 | 0 | 0 | 0 | 1",
                        "Principle | 0 | 1 | 0 | 0 | 0 | 0 | 1",
                        "All | 2 | 1 | 1 | 1 | 0 | 0 | 5"),
                Printed.rows(summary));
    }

    @Test
    void a_row_says_what_is_asked_what_there_is_and_what_is_next() {
        var rows = Printed.rows(Printed.table(PAPER, "Statutory duties"));

        assertEquals(
                "Improve quality / s.1 / State: Drafted | Asks for improve quality. / Tests"
                    + " answered: 1 of 2 | In the plan: 1 Care / Framework: Framework of care, 22"
                    + " Nov 2026 | Not answered: Does it say how? / Next step: Set targets / By: 31"
                    + " Mar 2027 / Lead: Chief nurse",
                rows.getFirst());
        assertEquals(
                "Enable choice / s.2 / State: No evidence"
                        + " | Asks for enable choice. / Tests answered: 0 of 1"
                        + " | Nothing yet"
                        + " | Nothing answers it yet. / Not answered: Does it say what? / No lead"
                        + " is named.",
                rows.getLast());
    }

    @Test
    void evidence_outside_the_plan_is_said_to_be_outside() {
        var row = Printed.rows(Printed.table(PAPER, "Core purposes")).getFirst();

        assertTrue(row.contains("Only outside the plan: Does it say what?"), row);
        assertTrue(row.contains("The plan itself says nothing about it yet."), row);
    }

    @Test
    void a_test_that_is_answered_is_counted_and_not_written_out() {
        assertEquals(
                List.of(
                        "Estates / State: Complete | Asks for estates. / Tests answered: 1 of 1 |"
                            + " In the plan: 1 Care | No gap. Not confirmed by a reviewer yet."),
                Printed.rows(Printed.table(PAPER, "Recommended content")));
    }

    @Test
    void the_shade_repeats_the_state_that_stands_in_words() {
        var cells =
                Printed.table(PAPER, "Statutory duties").rows().stream()
                        .map(row -> row.getFirst().tone())
                        .toList();

        assertEquals(List.of(Tone.WAITING, Tone.BAD), cells);
    }

    @Test
    void a_plan_without_a_rulebook_says_so() {
        assertEquals(
                "The plan has no rulebook to answer to.",
                DutiesChecklistPaper.standing(Coverage.of(new PaperPlan().plan())));
    }

    @Test
    void the_list_of_papers_tells_what_goes_in() {
        assertEquals(
                List.of(
                        "Summary: 1 of 5 requirements is fully answered; 4 still need work, and for"
                                + " 2 of those there is no evidence at all.",
                        "Statutory duties: 2 rows",
                        "Recommended content: 1 row",
                        "National objectives: 1 row",
                        "Core purposes, principles and steps of the process: 1 row"),
                new DutiesChecklistPaper().contents(plan()));
    }
}

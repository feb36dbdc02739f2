package org.forwardplan.model.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.checks.PlanCheck.Subject;
import org.forwardplan.model.checks.Unfinished;
import org.forwardplan.model.papers.PaperPlan;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.BaselineId;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.PaperPart;
import org.forwardplan.model.plan.PaperPart.DutyLayout;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.plan.Section.Status;
import org.forwardplan.model.plan.Section.Volume;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class PaperLintTest {

    private static final SectionId CARE = new SectionId(PaperPlan.uuid("Care"));

    private static Plan plan() {
        return new PaperPlan()
                .section("Care", null, Status.SIGNED_OFF)
                .section("Beds", "Care")
                .section("Money", null)
                .passage("rate", "Beds", Prose.of("Growth of %% a year. See [add link]."))
                .passage("sum", "Money", Prose.of("The sum is TBC."))
                .requirement(Kind.STATUTORY, "quality", "Quality", "s.1", "one", "two")
                .link(new PassageId(PaperPlan.uuid("sum")), "quality/one")
                .plan();
    }

    private static List<String> lint(PaperPart... parts) {
        return findings(parts).stream().map(it -> it.finding().what()).toList();
    }

    private static List<LintFinding> findings(PaperPart... parts) {
        var paper =
                new BoardPaper(
                        new BoardPaperId(PaperPlan.uuid("paper")),
                        0,
                        "Plan",
                        "Board",
                        null,
                        null,
                        "",
                        List.of(),
                        List.of(parts));
        return PaperLint.of(Subject.of(plan(), PaperPlan.TODAY), paper);
    }

    @Test
    void only_the_sections_that_are_printed_are_looked_at() {
        assertEquals(
                List.of(
                        "Section 1.1 Beds has a stray “%%” where a figure should be: “%%”",
                        "Section 1.1 Beds is not signed off: drafting"),
                lint(new PaperPart.Sections(List.of(CARE))));
    }

    @Test
    void a_finding_in_the_plan_leads_to_the_passage() {
        assertEquals(
                List.<ItemId>of(
                        new PassageId(PaperPlan.uuid("rate")),
                        new SectionId(PaperPlan.uuid("Beds"))),
                findings(new PaperPart.Sections(List.of(CARE))).stream()
                        .map(it -> it.finding().about())
                        .toList());
    }

    @Test
    void duties_are_looked_at_where_the_paper_shows_them() {
        assertEquals(
                List.of("“Quality” has 1 of 2 tests without an answer"),
                lint(new PaperPart.Duties(DutyLayout.GAPS, null)));
        assertEquals(
                Optional.of(new RequirementId("quality")),
                findings(new PaperPart.Duties(DutyLayout.GAPS, null)).stream()
                        .map(it -> it.finding().about())
                        .findFirst());
    }

    @Test
    void a_part_without_what_it_needs_is_found() {
        assertEquals(
                List.of(
                        "A part is to compare with an earlier version, and there is none",
                        "A part is to show sections, and none is chosen",
                        "The part “Why” is empty"),
                lint(
                        new PaperPart.Changes(new BaselineId(PaperPlan.uuid("gone"))),
                        new PaperPart.Sections(List.of()),
                        new PaperPart.Text("Why", Prose.of(""))));
    }

    @Test
    void a_publication_is_looked_at_as_it_is_printed() {
        var subject = Subject.of(plan(), PaperPlan.TODAY);

        assertEquals(List.of(), PlanLint.of(subject, Volume.SUMMARY));
        assertTrue(
                PlanLint.of(subject, Volume.PLAN).stream()
                        .map(it -> it.finding().what())
                        .toList()
                        .contains(
                                "Section 2 Money still says that something is to be confirmed:"
                                        + " “TBC”"));
    }

    @Test
    void placeholders_of_every_kind_are_known() {
        for (var words :
                List.of(
                        "%%",
                        "[add link]",
                        "[insert figure here]",
                        "XX",
                        "{{name}}",
                        "TBC",
                        "Lorem ipsum")) {
            assertEquals(
                    Optional.of(words),
                    Unfinished.in("Growth of " + words + " in a year").map(Unfinished::words));
        }
    }

    @Test
    void ordinary_words_are_no_placeholders() {
        assertEquals(
                Optional.empty(),
                Unfinished.in("76% of patients [see note 4], under section 14Z52(2), box A {1}"));
    }

    @Test
    void findings_of_one_matter_stand_together_and_the_most_urgent_first() {
        var groups =
                LintGroup.group(
                        findings(
                                new PaperPart.WholePlan(),
                                new PaperPart.Text("Update", Prose.of("TBC."))));

        assertEquals(LintGroup.UNFINISHED, groups.keySet().iterator().next());
        assertTrue(groups.get(LintGroup.UNFINISHED).size() > 2, groups.toString());
        assertEquals(
                List.of("Section 1.1 Beds", "Section 2 Money"),
                groups.get(LintGroup.NOT_SIGNED_OFF).stream()
                        .map(it -> it.finding().what().replaceAll(" (is|was) .*", ""))
                        .toList());
        var must = groups.values().stream().map(LintGroup::heaviest).toList();
        assertEquals(must.stream().sorted().toList(), must);
    }
}

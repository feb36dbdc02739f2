package org.forwardplan.model.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Section.Volume;
import org.junit.jupiter.api.Test;

import java.util.List;

class VolumesTest {

    private static Plan plan() {
        var plan =
                new PaperPlan()
                        .section("Before", null)
                        .section("Care", null)
                        .section("Beds", "Care")
                        .section("Wards", "Care")
                        .section("After", null)
                        .passage("before", "Before", Prose.of("First."))
                        .passage("beds", "Beds", Prose.of("More beds."))
                        .passage("wards", "Wards", Prose.of("Fewer wards."))
                        .passage("after", "After", Prose.of("Last."))
                        .requirement(Kind.STATUTORY, "quality", "Quality", "s.1", "one")
                        .link(new PassageId(PaperPlan.uuid("wards")), "quality/one")
                        .plan();
        plan = printing(plan, "Care", Volume.REFERENCE);
        plan = printing(plan, "Wards", Volume.REFERENCE);
        return printing(plan, "Beds", Volume.PLAN, Volume.SUMMARY);
    }

    private static Plan printing(Plan plan, String title, Volume... volumes) {
        var was = plan.find(Section.class, new SectionId(PaperPlan.uuid(title))).orElseThrow();
        return plan.after(new Revised(was, was.in(List.of(volumes))));
    }

    private static List<String> lines(Paper paper) {
        return Printed.lines(paper);
    }

    @Test
    void where_a_section_is_left_out_those_beneath_it_move_up_into_its_place() {
        assertEquals(
                List.of("H1 1 Before", "First.", "H1 2 Beds", "More beds.", "H1 3 After", "Last."),
                lines(JointForwardPlanPaper.of(plan(), PaperPlan.TODAY)).subList(2, 8));
    }

    @Test
    void a_duty_that_another_volume_answers_is_no_gap() {
        var paper = JointForwardPlanPaper.of(plan(), PaperPlan.TODAY);

        assertEquals(
                List.of("Quality / s.1 | Met where shown. | In another volume of this plan"),
                Printed.rows(Printed.table(paper, "Statutory duties")));
    }

    @Test
    void the_reference_volume_holds_its_own_sections_and_the_registers() {
        var kind = new ReferenceVolumePaper();
        var lines = lines(kind.make(plan(), PaperPlan.TODAY));

        assertTrue(lines.contains("H2 2.1 Wards"), lines.toString());
        assertFalse(lines.contains("More beds."), lines.toString());
        assertEquals(
                "Reference volume: 2026/27 to 2030/31",
                kind.make(plan(), PaperPlan.TODAY).subtitle());
    }

    @Test
    void the_public_summary_is_short_and_says_plainly_how_duties_are_met() {
        assertEquals(
                List.of(
                        "H1 1 Beds",
                        "More beds.",
                        "H1 How we meet our duties",
                        "The law sets out 1 duty that a plan like this must answer. This plan"
                                + " answers 1 of them in full.",
                        "The Joint Forward Plan itself lists each of them, says how it is met and"
                                + " where to read about it."),
                lines(new PublicSummaryPaper().make(plan(), PaperPlan.TODAY)));
    }

    @Test
    void a_summary_that_no_section_was_chosen_for_says_what_to_do() {
        var plan = new PaperPlan().section("Care", null).plan();

        assertEquals(
                "No section is printed in the public summary yet: choose some on the page Outline,"
                        + " under Printed in",
                new PublicSummaryPaper().lacking(plan).orElseThrow());
    }
}

package org.forwardplan.model.checks;

import static org.forwardplan.model.plan.Items.passage;
import static org.forwardplan.model.plan.Items.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.checks.PlanCheck.Subject;
import org.forwardplan.model.editing.Decision.Accepted;
import org.forwardplan.model.editing.SignOffSection;
import org.forwardplan.model.papers.JointForwardPlanPaper;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class DraftingChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final Section quality = section(0, "Quality");
    private final Passage said = passage(0, 0, "We do it well.");

    private static List<String> found(PlanCheck check, Plan plan) {
        return check.find(Subject.of(plan, TODAY)).map(Finding::what).toList();
    }

    private Plan signedOff() {
        var draft = Items.plan(Items.profile(), quality.dueBy(TODAY.minusDays(3)), said);
        var command = new SignOffSection(quality.id(), "Quality", "Director", TODAY, "");
        return draft.after(((Accepted) command.decide(draft)).change());
    }

    @Test
    void a_section_is_overdue_until_it_is_signed_off() {
        assertEquals(
                List.of("Section 1 Quality is overdue by 3 days"),
                found(new SectionDueCheck(), Items.plan(quality.dueBy(TODAY.minusDays(3)), said)));
        assertEquals(
                List.of(), found(new SectionDueCheck(), Items.plan(quality.dueBy(TODAY), said)));
        assertEquals(List.of(), found(new SectionDueCheck(), signedOff()));
    }

    @Test
    void a_section_that_changed_since_its_sign_off_is_found_and_makes_the_plan_a_draft_again() {
        var signed = signedOff();
        var changed = signed.after(new Revised(said, said.withBody(Prose.of("We do it best."))));

        assertEquals(List.of(), found(new ChangedSinceSignOffCheck(), signed));
        assertEquals(
                List.of("Section 1 Quality has changed since it was signed off"),
                found(new ChangedSinceSignOffCheck(), changed));
        assertEquals(
                "Final text: every section is signed off",
                JointForwardPlanPaper.of(signed, TODAY).status());
        assertEquals(
                "Draft: 1 section has changed since sign-off",
                JointForwardPlanPaper.of(changed, TODAY).status());
    }
}

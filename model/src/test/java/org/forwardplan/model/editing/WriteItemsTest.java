package org.forwardplan.model.editing;

import static org.forwardplan.model.plan.Items.MARCH;
import static org.forwardplan.model.plan.Items.objective;
import static org.forwardplan.model.plan.Items.plan;
import static org.forwardplan.model.plan.Items.profile;
import static org.forwardplan.model.plan.Items.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.forwardplan.model.editing.Decision.Accepted;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.SignOff;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

class WriteItemsTest {

    private static final Section AMBITION = section(1, "Ambition");

    private static Plan after(Plan plan, PlanItem... now) {
        var decision =
                new WriteItems("Write", List.of(now), List.of(), "Planning lead", MARCH)
                        .decide(plan);
        return plan.after(assertInstanceOf(Accepted.class, decision).change());
    }

    @Test
    void a_status_is_set_with_who_says_so_and_when_and_the_rest_of_the_row_with_it() {
        var plan = plan(profile(), AMBITION);
        var now = AMBITION.withTitle("Our ambition").withStatus(Section.Status.SIGNED_OFF);

        var next = after(plan, now);

        var section = next.find(Section.class, AMBITION.id()).orElseThrow();
        assertEquals("Our ambition", section.title());
        assertEquals("Planning lead", section.statusBy());
        assertEquals(MARCH, section.statusOn());
        assertEquals(1, next.items(SignOff.class).count());
    }

    @Test
    void a_year_without_figures_goes_out_of_the_plan() {
        var objective = objective(2, "No long waits");
        var none = TrajectoryPoint.none(objective.id(), null, new FinancialYear(2024));
        var plan = plan(profile(), objective, none.planning(BigDecimal.TEN));

        assertEquals(0, after(plan, none).items(TrajectoryPoint.class).count());
    }

    @Test
    void what_says_the_same_is_nothing_to_do() {
        var plan = plan(profile(), AMBITION);

        assertEquals(
                Decision.nothingToDo(),
                new WriteItems("Write", List.of(AMBITION), List.of(), "Lead", MARCH).decide(plan));
    }

    @Test
    void a_section_that_goes_with_another_is_passed_over() {
        var child = section(2, 1, "Aims");
        var plan = plan(profile(), AMBITION, child);

        var decision = new RemoveItems("Remove", List.of(AMBITION.id(), child.id())).decide(plan);

        assertEquals(
                0,
                plan.after(assertInstanceOf(Accepted.class, decision).change())
                        .items(Section.class)
                        .count());
    }
}

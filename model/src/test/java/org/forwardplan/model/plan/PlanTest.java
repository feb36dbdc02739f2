package org.forwardplan.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanChange.Together;
import org.forwardplan.model.plan.RandomPlans.PlanAndChange;
import org.junit.jupiter.api.Test;

import java.util.List;

class PlanTest {

    private final Section quality = Items.section(1, "Quality");
    private final Section finance = Items.section(2, "Finance");
    private final Plan plan = Items.plan(quality);

    @Provide
    Arbitrary<PlanAndChange> plansAndChanges() {
        return RandomPlans.plansAndChanges();
    }

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void the_inverse_of_any_change_brings_the_plan_back(
            @ForAll("plansAndChanges") PlanAndChange it) {
        var back = it.plan().after(it.change()).after(it.change().inverse());
        it.change().parts().forEach(part -> Statistics.collect(part.getClass().getSimpleName()));

        assertEquals(it.plan(), back);
        assertEquals(Outline.of(it.plan()).entries(), Outline.of(back).entries());
        Statistics.coverage(seen -> {
            seen.check("Added").percentage(share -> share > 5);
            seen.check("Removed").percentage(share -> share > 1);
            seen.check("Revised").percentage(share -> share > 1);
        });
    }

    @Property(tries = 500)
    void a_change_is_the_inverse_of_its_inverse(@ForAll("plansAndChanges") PlanAndChange it) {
        assertEquals(it.change(), it.change().inverse().inverse());
    }

    @Property(tries = 500)
    void the_parts_one_by_one_come_to_the_same_as_all_together(
            @ForAll("plansAndChanges") PlanAndChange it) {
        var plan = it.plan();
        for (var part : it.change().parts().toList()) {
            plan = plan.after(part);
        }

        assertEquals(it.plan().after(it.change()), plan);
    }

    @Test
    void a_change_leaves_the_plan_it_was_made_to_as_it_was() {
        plan.after(new Removed(quality));

        assertEquals(List.of(quality), plan.all(Section.class));
    }

    @Test
    void what_is_there_cannot_be_added() {
        refuses(new Added(quality.withTitle("Again")), "Added");
    }

    @Test
    void what_is_not_there_cannot_be_removed() {
        refuses(new Removed(finance), "Removed");
    }

    @Test
    void what_has_changed_meanwhile_cannot_be_removed() {
        refuses(new Removed(quality.withTitle("Other")), "Removed");
    }

    @Test
    void what_has_changed_meanwhile_cannot_be_revised() {
        refuses(new Revised(quality.withTitle("Other"), quality.withTitle("New")), "Revised");
    }

    @Test
    void what_is_not_there_cannot_be_revised() {
        refuses(new Revised(finance, finance.withTitle("Money")), "Revised");
    }

    @Test
    void nothing_happens_where_one_of_several_changes_does_not_fit() {
        refuses(new Together(List.of(new Added(finance), new Added(quality))), "Added");
        assertEquals(Items.plan(quality), plan);
    }

    @Test
    void a_plan_emptied_again_equals_the_empty_plan() {
        assertEquals(Plan.EMPTY, plan.after(new Removed(quality)));
    }

    @Test
    void items_stand_in_the_order_of_their_positions() {
        var first = Items.section(7, "Introduction").at(null, 0);

        assertEquals(
                List.of(first, quality, finance),
                Items.plan(finance, quality, first).all(Section.class));
    }

    @Test
    void anything_can_be_found_by_its_id_alone() {
        var passage = Items.passage(1, 1, "Words");

        assertEquals(passage, Items.plan(quality, passage).find(passage.id()).orElseThrow());
    }

    @Test
    void a_plan_never_started_has_no_profile() {
        assertThrows(IllegalStateException.class, Plan.EMPTY::profile);
    }

    private void refuses(PlanChange change, String kind) {
        var refusal = assertThrows(IllegalStateException.class, () -> plan.after(change));

        var about = change.parts().toList().getLast().touched().findFirst().orElseThrow().id();
        assertEquals(
                "The change does not fit this plan: %s [%s]".formatted(kind, about),
                refusal.getMessage());
    }
}

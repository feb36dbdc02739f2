package org.forwardplan.model.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.RandomDrafting;
import org.forwardplan.model.plan.RandomPlans;
import org.forwardplan.model.plan.RandomPlans.PlanAndChange;
import org.forwardplan.model.plan.Section;

/// What is worked out of a plan bit by bit, edit after edit, is what would be worked out of it from
/// scratch.
class AfterAnEditTest {

    @Provide
    Arbitrary<PlanAndChange> anything() {
        return RandomPlans.plansAndChanges();
    }

    @Provide
    Arbitrary<PlanAndChange> drafting() {
        return RandomDrafting.plansAndChanges();
    }

    @Property(tries = 300)
    void whatever_happens(@ForAll("anything") PlanAndChange it) {
        same(it);
    }

    @Property(tries = 1000)
    void sections_passages_and_links_that_hang_together(@ForAll("drafting") PlanAndChange it) {
        same(it);
    }

    private static void same(PlanAndChange it) {
        var next = it.plan().after(it.change());
        var coverage = Coverage.of(it.plan()).after(next, it.change());
        assertEquals(Coverage.of(next).rows(), coverage.rows());
        next.items()
                .forEach(item ->
                        assertEquals(
                                Coverage.of(next).answeredBy(item), coverage.answeredBy(item)));
        same(Outline.of(next), Outline.of(it.plan()).after(next, it.change()), next);
    }

    private static void same(Outline fresh, Outline grown, Plan plan) {
        assertEquals(fresh.entries(), grown.entries());
        assertEquals(fresh.beneath(null), grown.beneath(null));
        plan.items(Section.class)
                .forEach(section -> {
                    assertEquals(fresh.entry(section.id()), grown.entry(section.id()));
                    assertEquals(fresh.beneath(section.id()), grown.beneath(section.id()));
                });
        plan.items(Passage.class)
                .forEach(passage ->
                        assertEquals(fresh.entryOf(passage.id()), grown.entryOf(passage.id())));
    }
}

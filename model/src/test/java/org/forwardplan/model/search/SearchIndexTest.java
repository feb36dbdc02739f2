package org.forwardplan.model.search;

import static org.forwardplan.model.plan.Items.passage;
import static org.forwardplan.model.plan.Items.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.RandomPlans;
import org.forwardplan.model.plan.RandomPlans.PlanAndChange;
import org.junit.jupiter.api.Test;

import java.util.Set;

class SearchIndexTest {

    @Provide
    Arbitrary<PlanAndChange> changes() {
        return RandomPlans.plansAndChanges();
    }

    @Property(tries = 500)
    void the_index_after_a_change_is_the_index_of_the_plan_after_it(
            @ForAll("changes") PlanAndChange it) {
        assertEquals(
                SearchIndex.of(it.plan().after(it.change())),
                SearchIndex.of(it.plan()).after(it.change()));
    }

    @Test
    void a_word_that_nothing_says_any_more_is_forgotten() {
        var was = passage(1, 1, "We improve care");
        var index = SearchIndex.of(Items.plan(section(1, "Aims").withLead(""), was));
        assertEquals(Set.of("improve"), index.formsOf("improving"));

        var next = index.after(new Revised(was, passage(1, 1, "We keep care")));

        assertEquals(Set.of(), next.formsOf("improving"));
        assertEquals(Set.of("aims", "keep", "care"), next.things().keySet());
    }
}

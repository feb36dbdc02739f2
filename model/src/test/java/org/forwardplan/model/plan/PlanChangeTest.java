package org.forwardplan.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanChange.Together;
import org.junit.jupiter.api.Test;

import java.util.List;

class PlanChangeTest {

    private final Section quality = Items.section(1, "Quality");
    private final Section finance = Items.section(2, "Finance");
    private final Section renamed = finance.withTitle("Money");
    private final Section places = Items.section(3, "Places");

    @Test
    void touches_items_as_they_are_afterwards_and_removed_ones_as_they_last_were() {
        var change =
                new Together(
                        List.of(
                                new Added(quality),
                                new Together(
                                        List.of(
                                                new Revised(finance, renamed),
                                                new Removed(places)))));

        assertEquals(List.of(quality, renamed, places), change.touched().toList());
    }

    @Test
    void several_changes_are_taken_back_last_first() {
        var change = new Together(List.of(new Added(finance), new Revised(finance, renamed)));

        assertEquals(
                new Together(List.of(new Revised(renamed, finance), new Removed(finance))),
                change.inverse());
    }

    @Test
    void one_item_cannot_become_another() {
        var refusal =
                assertThrows(IllegalArgumentException.class, () -> new Revised(quality, finance));

        assertEquals(
                "%s cannot become %s".formatted(quality.id(), finance.id()), refusal.getMessage());
    }
}

package org.forwardplan.model.plan;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanChange.Together;

import java.util.ArrayList;
import java.util.List;

/// Random plans and random changes that fit them, for property tests.
public final class RandomPlans {

    private static final int ITEMS = 20;

    private RandomPlans() {}

    /// A plan and something that can happen to it.
    public record PlanAndChange(Plan plan, PlanChange change) {}

    /// Something to happen to whatever plan there is: the item is added, or stands in place of the
    /// one with its id, or (`gone`) the one with its id is removed.
    private record Wish(PlanItem item, boolean gone) {}

    public static Arbitrary<PlanItem> items() {
        return RandomValues.of(PlanItem.class);
    }

    public static Arbitrary<Plan> plans() {
        return items().list().ofMaxSize(ITEMS).map(items -> Plan.of(items.stream()));
    }

    /// Changes of every kind, several together and several of those together included.
    public static Arbitrary<PlanAndChange> plansAndChanges() {
        var wish =
                Combinators.combine(items(), Arbitraries.of(true, false))
                        .as(Wish::new)
                        .withoutEdgeCases();
        var wishes = wish.list().ofMaxSize(4).list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(plans(), wishes)
                .as((plan, groups) -> new PlanAndChange(plan, granted(plan, groups)))
                .withoutEdgeCases();
    }

    /// A change to any plan whatever, which need not fit.
    public static Arbitrary<PlanChange> changes() {
        return plansAndChanges().map(PlanAndChange::change);
    }

    private static PlanChange granted(Plan plan, List<List<Wish>> groups) {
        var changes = new ArrayList<PlanChange>();
        var now = plan;
        for (var group : groups) {
            var parts = new ArrayList<PlanChange>();
            for (var wish : group) {
                var change = granted(now, wish);
                parts.add(change);
                now = now.after(change);
            }
            changes.add(parts.size() == 1 ? parts.getFirst() : new Together(parts));
        }
        return changes.size() == 1 ? changes.getFirst() : new Together(changes);
    }

    private static PlanChange granted(Plan plan, Wish wish) {
        return plan.find(wish.item().getClass(), wish.item().id())
                .<PlanChange>map(
                        was -> wish.gone() ? new Removed(was) : new Revised(was, wish.item()))
                .orElseGet(() -> new Added(wish.item()));
    }
}

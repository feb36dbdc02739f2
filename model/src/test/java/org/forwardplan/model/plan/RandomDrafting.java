package org.forwardplan.model.plan;

import static org.forwardplan.model.plan.Items.link;
import static org.forwardplan.model.plan.Items.passage;
import static org.forwardplan.model.plan.Items.section;
import static org.forwardplan.model.plan.Items.statutory;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanChange.Together;
import org.forwardplan.model.plan.RandomPlans.PlanAndChange;

import java.util.ArrayList;
import java.util.List;

/// Random plans whose few sections, passages, duties and links keep meeting each other, and edits
/// to them: what random values alone seldom do.
public final class RandomDrafting {

    private RandomDrafting() {}

    /// Something wished for: an item, or that the one with its id goes.
    private record Wish(PlanItem item, boolean gone) {}

    public static Arbitrary<PlanAndChange> plansAndChanges() {
        var wish = Combinators.combine(items(), Arbitraries.of(true, false, false)).as(Wish::new);
        return Combinators.combine(
                        items().list().ofMaxSize(14), wish.list().ofMinSize(1).ofMaxSize(5))
                .as((items, wishes) -> granted(Plan.of(items.stream()), wishes))
                .withoutEdgeCases();
    }

    private static Arbitrary<PlanItem> items() {
        var number = Arbitraries.integers().between(1, 4);
        return Combinators.combine(Arbitraries.integers().between(0, 3), number, number, number)
                .as(RandomDrafting::item);
    }

    private static PlanItem item(int kind, int one, int two, int three) {
        return switch (kind) {
            case 0 ->
                    section(one, "Title " + three)
                            .at(two == one ? null : section(two, "").id(), three % 2);
            case 1 ->
                    passage(one, two, three == 1 ? "" : "Says " + three)
                            .at(section(two, "").id(), three % 2);
            case 2 ->
                    link(
                                    one,
                                    passage(two, 1, ""),
                                    "duty%d/duty%d-1".formatted(three % 2, three % 2))
                            .saying(one == 2 ? "Says 2" : "");
            default -> statutory("duty" + one % 2, "duty%d-1".formatted(one % 2));
        };
    }

    private static PlanAndChange granted(Plan plan, List<Wish> wishes) {
        var changes = new ArrayList<PlanChange>();
        var now = plan;
        for (var wish : wishes) {
            var was = now.find(wish.item().getClass(), wish.item().id());
            var change =
                    was.<PlanChange>map(it ->
                                    wish.gone() ? new Removed(it) : new Revised(it, wish.item()))
                            .orElseGet(() -> new Added(wish.item()));
            changes.add(change);
            now = now.after(change);
        }
        return new PlanAndChange(plan, new Together(changes));
    }
}

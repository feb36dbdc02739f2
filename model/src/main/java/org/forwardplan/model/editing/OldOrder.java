package org.forwardplan.model.editing;

import org.forwardplan.model.comparison.Place;
import org.forwardplan.model.comparison.Reordered;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;

import java.util.HashSet;
import java.util.List;

/// Where a thing belongs among those it stood among in an earlier version: behind the nearest that
/// stood before it and has kept its place, so that it does not count as moved.
///
/// @param before those it stood among, itself included, in their order then
/// @param siblings those that stand there now, without it, in order
/// @param moved true where it stands there now, but in another place among the others
record OldOrder(ItemId id, List<ItemId> before, List<PlanItem> siblings, boolean moved) {

    OldOrder(Plan then, Plan now, PlanItem item) {
        this(item.id(), ids(standing(then, item)), without(now, item), moved(then, now, item));
    }

    private static List<PlanItem> standing(Plan plan, PlanItem item) {
        var place = Place.of(item);
        return plan.items(item.getClass())
                .<PlanItem>map(it -> it)
                .filter(it -> Place.of(it).equals(place))
                .sorted(BackInPlace.IN_ORDER)
                .toList();
    }

    private static List<PlanItem> without(Plan plan, PlanItem item) {
        return standing(plan, item).stream().filter(it -> !it.id().equals(item.id())).toList();
    }

    private static boolean moved(Plan then, Plan now, PlanItem item) {
        return Reordered.between(ids(standing(then, item)), ids(standing(now, item)))
                .contains(item.id());
    }

    private static List<ItemId> ids(List<PlanItem> items) {
        return items.stream().map(PlanItem::id).toList();
    }

    /// Among the siblings.
    int index() {
        var now = ids(siblings);
        var stayed = new HashSet<>(now);
        stayed.retainAll(before);
        if (stayed.isEmpty()) {
            return Math.clamp(before.indexOf(id), 0, now.size());
        }
        stayed.removeAll(Reordered.between(before, now));
        for (var at = before.indexOf(id) - 1; at >= 0; at--) {
            if (stayed.contains(before.get(at))) {
                return now.indexOf(before.get(at)) + 1;
            }
        }
        return 0;
    }
}

package org.forwardplan.model.editing;

import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanItem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/// Keeps the positions of things that stand side by side at 0, 1, 2 …
final class Siblings {

    private Siblings() {}

    /// The changes that put each item at its index in `inOrder`; those that stand there already are
    /// left alone.
    static <T extends PlanItem> List<PlanChange> renumber(
            List<T> inOrder, BiFunction<T, Integer, T> at) {
        var changes = new ArrayList<PlanChange>();
        for (var index = 0; index < inOrder.size(); index++) {
            var item = inOrder.get(index);
            var moved = at.apply(item, index);
            if (!moved.equals(item)) {
                changes.add(new Revised(item, moved));
            }
        }
        return changes;
    }

    /// The changes that add `item` at `index` among `siblings` and make room for it.
    static <T extends PlanItem> List<PlanChange> insert(
            List<T> siblings, int index, T item, BiFunction<T, Integer, T> at) {
        var inOrder = with(siblings, index, item);
        var changes = new ArrayList<PlanChange>();
        changes.add(new Added(at.apply(item, inOrder.indexOf(item))));
        renumber(inOrder, at).stream()
                .filter(change ->
                        !(change instanceof Revised(var was, _) && was.id().equals(item.id())))
                .forEach(changes::add);
        return changes;
    }

    /// A copy of the list with `item` at `index`, or at the nearest end.
    static <T> List<T> with(List<T> list, int index, T item) {
        var copy = new ArrayList<>(list);
        copy.add(Math.clamp(index, 0, copy.size()), item);
        return copy;
    }
}

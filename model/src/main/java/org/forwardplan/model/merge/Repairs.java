package org.forwardplan.model.merge;

import org.forwardplan.model.merge.Merged.Repair;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanItem;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Sees to it that nothing a merge brings points at a thing that is not there, with as little as
/// can be. What was amiss before the merge stays as it is.
final class Repairs {

    private final Plan ours;
    private final List<Repair> said = new ArrayList<>();
    private Plan plan;

    private Repairs(Plan ours, Plan plan) {
        this.ours = ours;
        this.plan = plan;
    }

    /// A place where something that is in the merged plan names what is not.
    private record Amiss(PlanItem item, Naming naming) {}

    static Merged of(Plan ours, Plan merged) {
        var repairs = new Repairs(ours, merged);
        while (repairs.mend()) {
            // Each round takes the plan nearer to what it was, so there is a last one.
        }
        return new Merged(ours, repairs.plan, repairs.said);
    }

    private boolean mend() {
        var rings = new Rings(ours, plan).closed();
        if (!rings.isEmpty()) {
            rings.forEach(section ->
                    backToOurs(
                            section,
                            "parent",
                            "“%s” stays where it was: it would stand within itself"
                                    .formatted(section.name())));
            return true;
        }
        var amiss = amiss();
        // What can lose a name does so only once it is certain that the other does not come back.
        var first = amiss.stream().filter(it -> comesBack(it) || !named(it)).toList();
        (first.isEmpty() ? amiss : first).forEach(this::mend);
        return !amiss.isEmpty();
    }

    private List<Amiss> amiss() {
        var removals =
                ours.items().anyMatch(item -> plan.find(item.getClass(), item.id()).isEmpty());
        return plan.items()
                .filter(item -> removals || !Optional.of(item).equals(ours(item)))
                .flatMap(item -> Naming.of(item).stream().map(naming -> new Amiss(item, naming)))
                .filter(it -> plan.find(it.naming().named()).isEmpty())
                .filter(it -> !named(it) || ours.find(it.naming().named()).isPresent())
                .toList();
    }

    private Optional<? extends PlanItem> ours(PlanItem item) {
        return ours.find(item.getClass(), item.id());
    }

    /// True where the same thing named the same in the plan before the merge.
    private boolean named(Amiss it) {
        return ours(it.item()).filter(was -> Naming.of(was).contains(it.naming())).isPresent();
    }

    private boolean comesBack(Amiss it) {
        return it.naming().needed() && named(it);
    }

    private void mend(Amiss it) {
        var item = it.item();
        var field = it.naming().field();
        var named = it.naming().named();
        if (!plan.find(item.getClass(), item.id()).equals(Optional.of(item))
                || plan.find(named).isPresent()) {
            return; // mended already, with another
        }
        if (comesBack(it)) {
            ours.find(named)
                    .ifPresent(was ->
                            change(
                                    new Added(was),
                                    was.id(),
                                    "“%s” stays: “%s” cannot stand without it"
                                            .formatted(was.name(), item.name())));
        } else if (named(it)) {
            without(it, "“%s” no longer names “%s”, which was removed");
        } else if (ours(item).isPresent()) {
            backToOurs(
                    item,
                    field,
                    "“%s” keeps its %s: what came back names something that is not in the plan"
                            .formatted(item.name(), field));
        } else if (it.naming().needed()) {
            change(
                    new Removed(item),
                    item.id(),
                    "“%s” was not added: what it belongs to is not in the plan"
                            .formatted(item.name()));
        } else {
            without(it, "“%s” comes without naming “%s”, which is not in the plan");
        }
    }

    private void without(Amiss it, String words) {
        var item = it.item();
        var field = it.naming().field();
        var named = it.naming().named();
        var value =
                ItemFields.of(item).stream()
                        .filter(its -> its.name().equals(field))
                        .map(ItemFields.Field::value)
                        .filter(List.class::isInstance)
                        .map(List.class::cast)
                        .<@Nullable Object>map(list -> without(list, named))
                        .findFirst()
                        .orElse(null);
        change(
                new Revised(item, ItemFields.with(item, field, value)),
                item.id(),
                words.formatted(item.name(), ours.find(named).map(PlanItem::name).orElse("it")));
    }

    private static List<?> without(List<?> list, ItemId named) {
        return list.stream().filter(it -> !named.equals(it)).toList();
    }

    private void backToOurs(PlanItem item, String field, String words) {
        var was = ours(item).orElseThrow();
        var value =
                ItemFields.of(was).stream()
                        .filter(its -> its.name().equals(field))
                        .findFirst()
                        .orElseThrow()
                        .value();
        change(new Revised(item, refitted(item, was, field, value)), item.id(), words);
    }

    private static PlanItem refitted(
            PlanItem item, PlanItem was, String field, @Nullable Object value) {
        try {
            return ItemFields.with(item, field, value);
        } catch (IllegalArgumentException doNotFit) {
            return was;
        }
    }

    private void change(PlanChange change, ItemId about, String words) {
        plan = plan.after(change);
        if (said.stream().noneMatch(it -> Objects.equals(it.what(), words))) {
            said.add(new Repair(about, words));
        }
    }
}

package org.forwardplan.model.merge;

import org.forwardplan.model.merge.MergeCase.What;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.ItemFields.Field;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Finds what differs between three states of a plan, thing by thing and field by field.
final class Cases {

    private static final Comparator<PlanItem> IN_ORDER =
            Comparator.<PlanItem, String>comparing(item -> item.getClass().getSimpleName())
                    .thenComparingInt(PlanItem::position)
                    .thenComparing(item -> item.id().text());

    private final List<MergeCase> cases = new ArrayList<>();

    private Cases() {}

    static List<MergeCase> of(Plan base, Plan ours, Plan theirs) {
        var found = new Cases();
        var kinds = new LinkedHashSet<>(base.kinds().keySet());
        kinds.addAll(ours.kinds().keySet());
        kinds.addAll(theirs.kinds().keySet());
        for (var kind : kinds) {
            found.compare(
                    base.kinds().getOrDefault(kind, Map.of()),
                    ours.kinds().getOrDefault(kind, Map.of()),
                    theirs.kinds().getOrDefault(kind, Map.of()));
        }
        // A stable sort: the fields of a thing stay in the order of its record.
        found.cases.sort(Comparator.comparing(MergeCase::item, IN_ORDER));
        return found.cases;
    }

    private void compare(
            Map<ItemId, PlanItem> base, Map<ItemId, PlanItem> ours, Map<ItemId, PlanItem> theirs) {
        if (base == ours && ours == theirs) {
            return;
        }
        var ids = new LinkedHashSet<>(ours.keySet());
        ids.addAll(theirs.keySet());
        ids.addAll(base.keySet());
        ids.forEach(id -> compare(base.get(id), ours.get(id), theirs.get(id)));
    }

    private void compare(
            @Nullable PlanItem base, @Nullable PlanItem ours, @Nullable PlanItem theirs) {
        if (base == ours && ours == theirs) {
            return;
        }
        if (ours != null && theirs != null) {
            both(base, ours, theirs);
        } else if (base == null) {
            var item = Objects.requireNonNullElse(ours, theirs);
            add(ours == null ? What.ADDED_BY_THEM : What.ADDED_BY_US, item, base, ours, theirs);
        } else if (ours != null) {
            var what =
                    ours.equals(base) ? What.REMOVED_BY_THEM : What.REMOVED_BY_THEM_CHANGED_BY_US;
            add(what, ours, base, ours, theirs);
        } else if (theirs != null) {
            var what =
                    theirs.equals(base) ? What.REMOVED_BY_US : What.REMOVED_BY_US_CHANGED_BY_THEM;
            add(what, theirs, base, ours, theirs);
        } else {
            add(What.REMOVED_BY_BOTH, base, base, null, null);
        }
    }

    private void add(
            What what,
            PlanItem item,
            @Nullable PlanItem base,
            @Nullable PlanItem ours,
            @Nullable PlanItem theirs) {
        cases.add(new MergeCase(what, item, "", base, ours, theirs));
    }

    private void both(@Nullable PlanItem base, PlanItem ours, PlanItem theirs) {
        if (base == null && ours.equals(theirs)) {
            add(What.ADDED_ALIKE, ours, null, ours, theirs);
            return;
        }
        if (ours.equals(base) && theirs.equals(base)) {
            return;
        }
        var here = ItemFields.of(ours);
        var there = ItemFields.of(theirs);
        var sent = base == null ? List.<Field>of() : ItemFields.of(base);
        for (var at = 0; at < here.size(); at++) {
            var was = sent.isEmpty() ? null : sent.get(at).value();
            var what = what(base != null, was, here.get(at).value(), there.get(at).value());
            if (what != null) {
                cases.add(
                        new MergeCase(
                                what,
                                ours,
                                here.get(at).name(),
                                was,
                                here.get(at).value(),
                                there.get(at).value()));
            }
        }
    }

    /// @return null where all agree
    private static @Nullable What what(
            boolean sent, @Nullable Object was, @Nullable Object here, @Nullable Object there) {
        if (Objects.equals(here, there)) {
            return !sent || Objects.equals(was, here) ? null : What.CHANGED_ALIKE;
        }
        if (sent && Objects.equals(was, here)) {
            return What.CHANGED_BY_THEM;
        }
        return sent && Objects.equals(was, there) ? What.CHANGED_BY_US : What.CHANGED_BY_BOTH;
    }
}

package org.forwardplan.model.comparison;

import org.forwardplan.model.comparison.ItemChange.Added;
import org.forwardplan.model.comparison.ItemChange.Altered;
import org.forwardplan.model.comparison.ItemChange.Move;
import org.forwardplan.model.comparison.ItemChange.Removed;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.ChangeReason;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.plan.Revision;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What differs between two states of a plan, told by meaning: what was added, what was removed,
/// what says something else, and what merely stands elsewhere.
///
/// What is said about the plan (baselines, reasons, judgements), made from it (papers) or asked
/// about it (returns) is not part of either.
///
/// @param changes in no order that means anything
public record Comparison(Plan then, Plan now, List<ItemChange> changes) {

    private static final Set<Class<? extends PlanItem>> ABOUT_THE_PLAN =
            Set.of(
                    Baseline.class,
                    ChangeReason.class,
                    Revision.class,
                    BoardPaper.class,
                    MadePaper.class,
                    HouseTemplate.class,
                    ReturnRequest.class,
                    PartnerReturn.class);

    private static final Comparator<PlanItem> IN_ORDER =
            Comparator.comparingInt(PlanItem::position).thenComparing(item -> item.id().text());

    public Comparison {
        changes = List.copyOf(changes);
    }

    public static Comparison between(Plan then, Plan now) {
        var kinds = new HashSet<>(then.kinds().keySet());
        kinds.addAll(now.kinds().keySet());
        kinds.removeAll(ABOUT_THE_PLAN);
        var changes = new ArrayList<ItemChange>();
        for (var kind : kinds) {
            var was = then.kinds().getOrDefault(kind, Map.of());
            var is = now.kinds().getOrDefault(kind, Map.of());
            if (was != is) {
                compare(was, is, changes);
            }
        }
        return new Comparison(then, now, changes);
    }

    private static void compare(
            Map<ItemId, PlanItem> was, Map<ItemId, PlanItem> is, List<ItemChange> changes) {
        var moved = reordered(was, is);
        is.forEach((id, now) -> {
            var then = was.get(id);
            if (then == null) {
                changes.add(new Added(now));
            } else if (then != now) {
                altered(then, now, moved.contains(id), changes);
            }
        });
        was.forEach((id, then) -> {
            if (!is.containsKey(id)) {
                changes.add(new Removed(then));
            }
        });
    }

    private static void altered(
            PlanItem then, PlanItem now, boolean reordered, List<ItemChange> changes) {
        var fields =
                ItemFields.differences(then, now).stream()
                        .filter(it -> !Place.isTold(now, it.now().name()))
                        .toList();
        var from = Place.of(then).within();
        var to = Place.of(now).within();
        var move = reordered || !Objects.equals(from, to) ? new Move(from, to) : null;
        if (!fields.isEmpty() || move != null) {
            changes.add(new Altered(then, now, fields, move));
        }
    }

    /// The things that stand elsewhere among those they stood among before.
    private static Set<ItemId> reordered(Map<ItemId, PlanItem> was, Map<ItemId, PlanItem> is) {
        var places = new HashSet<Place>();
        is.forEach((id, now) -> {
            var then = was.get(id);
            if (then != null && then.position() != now.position()) {
                places.add(Place.of(now));
            }
        });
        if (places.isEmpty()) {
            return Set.of();
        }
        var then = orders(was, places);
        var now = orders(is, places);
        var moved = new HashSet<ItemId>();
        for (var place : places) {
            moved.addAll(
                    Reordered.between(
                            then.getOrDefault(place, List.of()),
                            now.getOrDefault(place, List.of())));
        }
        return moved;
    }

    private static Map<Place, List<ItemId>> orders(Map<ItemId, PlanItem> items, Set<Place> places) {
        var standing = new HashMap<Place, List<PlanItem>>();
        items.values()
                .forEach(item -> {
                    var place = Place.of(item);
                    if (places.contains(place)) {
                        standing.computeIfAbsent(place, _ -> new ArrayList<>()).add(item);
                    }
                });
        var orders = new HashMap<Place, List<ItemId>>();
        standing.forEach((place, held) ->
                orders.put(place, held.stream().sorted(IN_ORDER).map(PlanItem::id).toList()));
        return orders;
    }

    /// True where the two say the same in the same order.
    public boolean same() {
        return changes.isEmpty();
    }

    /// What became of one thing; null where nothing did.
    public @Nullable ItemChange of(ItemId id) {
        return changes.stream()
                .filter(change -> change.item().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /// The edit that turns the earlier state into the later one, to the last position; what is said
    /// about the plan stays as it is.
    public PlanChange change() {
        var parts = new ArrayList<PlanChange>();
        then.items()
                .filter(Comparison::isCompared)
                .filter(was -> now.find(was.getClass(), was.id()).isEmpty())
                .forEach(was -> parts.add(new PlanChange.Removed(was)));
        now.items()
                .filter(Comparison::isCompared)
                .forEach(is -> {
                    var was = then.find(is.getClass(), is.id());
                    if (was.isEmpty()) {
                        parts.add(new PlanChange.Added(is));
                    } else if (!was.get().equals(is)) {
                        parts.add(new PlanChange.Revised(was.get(), is));
                    }
                });
        return new PlanChange.Together(parts);
    }

    /// False for what is said about the plan and is no part of it.
    public static boolean isCompared(PlanItem item) {
        return !ABOUT_THE_PLAN.contains(item.getClass());
    }
}

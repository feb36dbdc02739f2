package org.forwardplan.model.plan;

import org.forwardplan.model.maps.SharedMap;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A whole plan at one moment. It never changes: an edit makes the next plan, and this one stays
/// what it was.
///
/// Two plans with the same items are equal. Order is part of the items (their position), not of
/// this map.
public record Plan(Map<Class<? extends PlanItem>, Map<ItemId, PlanItem>> kinds) {

    public static final Plan EMPTY = new Plan(Map.of());

    private static final Comparator<PlanItem> IN_ORDER =
            Comparator.comparingInt(PlanItem::position).thenComparing(item -> item.id().text());

    public Plan {
        kinds = Map.copyOf(kinds);
    }

    public static Plan of(Stream<? extends PlanItem> items) {
        var kinds = new HashMap<Class<? extends PlanItem>, Map<ItemId, PlanItem>>();
        items.forEach(item ->
                kinds.merge(
                        item.getClass(),
                        SharedMap.<ItemId, PlanItem>of().with(item.id(), item),
                        (had, _) -> shared(had).with(item.id(), item)));
        return new Plan(kinds);
    }

    /// The plan's own title, organisation, years and rulebook.
    ///
    /// @throws IllegalStateException for a plan that was never started
    public PlanProfile profile() {
        return items(PlanProfile.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("This plan has no profile"));
    }

    /// All items of a kind in their order.
    public <T extends PlanItem> List<T> all(Class<T> kind) {
        return items(kind).sorted(IN_ORDER).toList();
    }

    /// All items of a kind in no order: for counting and indexing.
    public <T extends PlanItem> Stream<T> items(Class<T> kind) {
        return kinds.getOrDefault(kind, Map.of()).values().stream().map(kind::cast);
    }

    public Stream<PlanItem> items() {
        return kinds.values().stream().flatMap(items -> items.values().stream());
    }

    public <T extends PlanItem> Optional<T> find(Class<T> kind, ItemId id) {
        return Optional.ofNullable(kinds.getOrDefault(kind, Map.of()).get(id)).map(kind::cast);
    }

    public Optional<PlanItem> find(ItemId id) {
        for (var items : kinds.values()) {
            var found = items.get(id);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    public int size() {
        return kinds.values().stream().mapToInt(Map::size).sum();
    }

    /// The plan once this has happened to it. Shares with this one all that the change does not
    /// name.
    ///
    /// @throws IllegalStateException if it cannot have happened to this plan: the change was made
    ///   for another
    public Plan after(PlanChange change) {
        var next = new HashMap<>(kinds);
        change.parts().forEach(part -> apply(part, next));
        return new Plan(next);
    }

    private static void apply(
            PlanChange part, Map<Class<? extends PlanItem>, Map<ItemId, PlanItem>> next) {
        var named = part.touched().findFirst().orElseThrow();
        var items = shared(next.getOrDefault(named.getClass(), Map.of()));
        var was = items.get(named.id());
        var after =
                switch (part) {
                    case Added(var item) when was == null -> items.with(item.id(), item);
                    case Removed(var item) when item.equals(was) -> items.without(item.id());
                    case Revised(var before, var now) when before.equals(was) ->
                            items.with(now.id(), now);
                    default ->
                            throw new IllegalStateException(
                                    "The change does not fit this plan: %s [%s]"
                                            .formatted(
                                                    part.getClass().getSimpleName(), named.id()));
                };
        if (after.isEmpty()) {
            next.remove(named.getClass());
        } else {
            next.put(named.getClass(), after);
        }
    }

    private static SharedMap<ItemId, PlanItem> shared(Map<ItemId, PlanItem> items) {
        return items instanceof SharedMap<ItemId, PlanItem> shared
                ? shared
                : SharedMap.copyOf(items);
    }
}

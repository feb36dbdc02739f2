package org.forwardplan.model.registers;

import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Rows that are one item of the plan each, in the plan's order.
///
/// @param naming key of the column that must say something
record ItemRows<T extends PlanItem>(
        Class<T> kind, Function<UUID, ItemId> ids, String naming, Function<NewRow<T>, T> fresh)
        implements RegisterRows<T> {

    @Override
    public String id(T row) {
        return row.id().text();
    }

    @Override
    public List<T> all(Plan plan) {
        return plan.all(kind);
    }

    @Override
    public Optional<T> find(Plan plan, String id) {
        return RegisterRows.uuid(id).flatMap(it -> plan.find(kind, ids.apply(it)));
    }

    @Override
    public Optional<T> begin(NewRow<T> row) {
        return Optional.of(fresh.apply(row));
    }

    @Override
    public Settling settle(Plan plan, T row) {
        return named(plan, row, naming, Settling.of(row));
    }

    /// A new item needs a name; one that is there keeps what it has.
    static Settling named(Plan plan, PlanItem item, String naming, Settling settled) {
        var missing = item.name().isBlank() && plan.find(item.getClass(), item.id()).isEmpty();
        return missing
                ? Settling.none(naming, "A new row needs a name: write a few words that name it")
                : settled;
    }
}

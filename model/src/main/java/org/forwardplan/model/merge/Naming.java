package org.forwardplan.model.merge;

import org.forwardplan.model.comparison.Comparison;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.PlanItem;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One place where a thing names another.
///
/// @param field in which it does; empty where its own id does, as a sign-off's names its section
/// @param needed true where it cannot stand without the other; false where it can lose the name
record Naming(String field, ItemId named, boolean needed) {

    /// Everything a thing names. What is said about the plan, such as the reason why a thing went,
    /// may name what is gone.
    static List<Naming> of(PlanItem item) {
        if (!Comparison.isCompared(item)) {
            return List.of();
        }
        var found = new ArrayList<Naming>();
        within(item.id()).forEach(id -> found.add(new Naming("", id, true)));
        for (var field : ItemFields.of(item)) {
            switch (field.value()) {
                case ItemId id -> found.add(new Naming(field.name(), id, !field.optional()));
                case List<?> list ->
                        list.stream()
                                .filter(ItemId.class::isInstance)
                                .map(ItemId.class::cast)
                                .forEach(id -> found.add(new Naming(field.name(), id, false)));
                case Record value ->
                        within(value).forEach(id -> found.add(new Naming(field.name(), id, true)));
                case null, default -> {}
            }
        }
        return found;
    }

    private static List<ItemId> within(Object value) {
        return Arrays.stream(value.getClass().getRecordComponents())
                .filter(component -> ItemId.class.isAssignableFrom(component.getType()))
                .map(component -> read(component, value))
                .toList();
    }

    private static ItemId read(RecordComponent component, Object value) {
        try {
            return (ItemId) component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A public record can always be read", impossible);
        }
    }
}

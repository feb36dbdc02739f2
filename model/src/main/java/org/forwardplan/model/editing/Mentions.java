package org.forwardplan.model.editing;

import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.PriorityId;
import org.forwardplan.model.plan.ItemId.SourceId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanItem;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Where other things name a thing that goes: an owner, a priority served, a source, a council
/// covered. They can stand without it, so they lose the name and stay; what cannot, such as the
/// reason why it went, keeps it.
final class Mentions {

    private Mentions() {}

    /// The changes that take the name of `gone` out of whatever names it and stays.
    static Stream<Revised> clear(Plan plan, ItemId gone, Set<ItemId> going) {
        return switch (gone) {
            case OrganisationId _, PriorityId _, SourceId _ ->
                    plan.items()
                            .filter(item -> !going.contains(item.id()))
                            .map(item -> new Revised(item, without(item, gone)))
                            .filter(change -> !change.was().equals(change.now()));
            default -> Stream.empty();
        };
    }

    private static PlanItem without(PlanItem item, ItemId gone) {
        var now = item;
        for (var field : ItemFields.of(item)) {
            if (field.optional() && gone.equals(field.value())) {
                now = ItemFields.with(now, field.name(), null);
            } else if (field.value() instanceof List<?> list && list.contains(gone)) {
                var others = list.stream().filter(it -> !gone.equals(it)).toList();
                now = ItemFields.with(now, field.name(), others);
            }
        }
        return now;
    }
}

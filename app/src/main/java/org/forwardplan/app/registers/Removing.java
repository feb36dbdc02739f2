package org.forwardplan.app.registers;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.editing.Decision.Accepted;
import org.forwardplan.model.editing.RemoveItems;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.wording.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Takes rows out of the plan as one step, and says what went with them.
record Removing(OpenPlan plan, String title) {

    void remove(List<ItemId> ids) {
        var command = new RemoveItems(label(ids), ids);
        if (command.decide(plan.plan()) instanceof Accepted(var change) && plan.perform(command)) {
            plan.tell(told(ids, change));
        }
    }

    private String label(List<ItemId> ids) {
        return ids.size() == 1
                ? "Remove “%s”"
                        .formatted(
                                plan.plan().find(ids.getFirst()).map(PlanItem::name).orElse(title))
                : "Remove %d rows of %s".formatted(ids.size(), title.toLowerCase(Locale.UK));
    }

    private static String told(List<ItemId> ids, PlanChange change) {
        var gone =
                change.parts()
                        .filter(Removed.class::isInstance)
                        .map(part -> ((Removed) part).item())
                        .filter(item -> !ids.contains(item.id()))
                        .toList();
        var links = gone.stream().filter(Link.class::isInstance).count();
        var others = gone.size() - links;
        var unnamed = change.parts().filter(Revised.class::isInstance).count();
        var with = new ArrayList<String>();
        if (links > 0) {
            with.add(Wording.count(links, "link", "links"));
        }
        if (others > 0) {
            with.add(Wording.count(others, "thing within", "things within"));
        }
        if (unnamed > 0) {
            with.add("its name in " + Wording.count(unnamed, "other row", "other rows"));
        }
        return "%s removed%s. Ctrl+Z brings back everything"
                .formatted(
                        Wording.count(ids.size(), "row", "rows"),
                        with.isEmpty() ? "" : ", with " + Wording.list(with));
    }
}

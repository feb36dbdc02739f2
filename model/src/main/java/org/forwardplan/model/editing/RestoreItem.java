package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Section;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Makes one thing, of any kind, say again what it said in an earlier version, where it stood. One
/// that had gone comes back with what hung on it; one that is new is removed.
///
/// @param then the plan as it was
/// @param version its name, for the label
/// @param title of the thing, for the label
public record RestoreItem(Plan then, String version, ItemId id, String title)
        implements PlanCommand {

    @Override
    public String label() {
        return "Restore “%s” from “%s”".formatted(title, version);
    }

    @Override
    public Decision decide(Plan plan) {
        var was = then.find(id);
        var now = plan.find(id);
        if (was.isEmpty()) {
            return remove(plan, now.orElse(null));
        }
        if (was.get() instanceof Section section && now.isEmpty()) {
            return new RestoreSection(then, version, section.id(), title).decide(plan);
        }
        var back = new BackInPlace(then, plan);
        if (!Fitting.in(plan, was.get())) {
            return Decision.refuse(
                    Finding.must(
                            "What it belongs to is no longer in the plan",
                            null,
                            "Restore that first"));
        }
        back.put(was.get());
        if (now.isEmpty()) {
            back.bringBack(Fitting.on(List.of(id), then));
        }
        return back.decision();
    }

    private Decision remove(Plan plan, @Nullable PlanItem now) {
        return switch (now) {
            case null ->
                    Decision.refuse(
                            Finding.must(
                                    "“%s” does not hold it".formatted(version),
                                    null,
                                    "Choose another version"));
            case Section section ->
                    new RestoreSection(then, version, section.id(), title).decide(plan);
            default -> new RemoveItem("", id).decide(plan);
        };
    }
}

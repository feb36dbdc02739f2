package org.forwardplan.model.registers;

import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanItem;

import java.util.ArrayList;
import java.util.List;

/// What a filled-in row comes to: its items, and what does not fit.
///
/// @param present the items as they now are, each after those it hangs on; none where the row
///   cannot be an item yet
/// @param gone the items that the row no longer has
/// @param misfits values that do not fit together; what they are about stays as it was in the plan
public record Settling(List<PlanItem> present, List<PlanItem> gone, List<Misfit> misfits) {

    public Settling {
        present = List.copyOf(present);
        gone = List.copyOf(gone);
        misfits = List.copyOf(misfits);
    }

    /// Something that does not fit.
    ///
    /// @param column key of the column to mend it in
    public record Misfit(String column, String sentence) {}

    static Settling of(PlanItem... items) {
        return new Settling(List.of(items), List.of(), List.of());
    }

    static Settling none(String column, String sentence) {
        return new Settling(List.of(), List.of(), List.of(new Misfit(column, sentence)));
    }

    /// What has to happen to the plan; nothing where the row says what the plan says.
    public List<PlanChange> changes(Plan plan) {
        var changes = new ArrayList<PlanChange>();
        for (var item : present) {
            var was = plan.find(item.getClass(), item.id());
            if (was.isEmpty()) {
                changes.add(new Added(item));
            } else if (!was.get().equals(item)) {
                changes.add(new Revised(was.get(), item));
            }
        }
        gone.stream()
                .flatMap(item -> plan.find(item.getClass(), item.id()).stream())
                .map(Removed::new)
                .forEach(changes::add);
        return changes;
    }
}

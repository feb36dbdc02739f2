package org.forwardplan.model.editing;

import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Sees to it that papers have one look: of all Word templates, at most one is in use.
final class TemplatesInUse {

    private TemplatesInUse() {}

    /// The changes after which this template stands in the plan as it is and no other is in use.
    ///
    /// @param one null where none is to be in use
    static List<PlanChange> only(Plan plan, @Nullable HouseTemplate one) {
        var changes = new ArrayList<PlanChange>();
        plan.items(HouseTemplate.class)
                .filter(it -> it.inUse() && (one == null || !it.id().equals(one.id())))
                .forEach(it -> changes.add(new Revised(it, it.used(false))));
        if (one != null) {
            var was = plan.find(HouseTemplate.class, one.id());
            if (was.isEmpty()) {
                changes.add(new Added(one));
            } else if (!was.get().equals(one)) {
                changes.add(new Revised(was.get(), one));
            }
        }
        return changes;
    }
}

package org.forwardplan.model.merge;

import org.forwardplan.model.merge.Merged.Repair;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanChange.Together;
import org.forwardplan.model.plan.PlanItem;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes the choices of a merge happen to the plan.
final class Applied {

    private final Merge merge;
    private final Map<String, Choice> choices;
    private final List<PlanChange> changes = new ArrayList<>();
    private final Map<PlanItem, Map<String, @Nullable Object>> fields = new LinkedHashMap<>();
    private final List<Repair> repairs = new ArrayList<>();

    private Applied(Merge merge, Map<String, Choice> choices) {
        this.merge = merge;
        this.choices = choices;
    }

    static Merged to(Merge merge, Map<String, Choice> choices) {
        return new Applied(merge, choices).merged();
    }

    private Merged merged() {
        for (var it : merge.cases()) {
            if (Merge.choice(it, choices) == Choice.THEIRS) {
                take(it);
            }
        }
        fields.forEach(this::take);
        var ours = merge.ours();
        var repaired = Repairs.of(ours, ours.after(new Together(changes)));
        repairs.addAll(repaired.repairs());
        return new Merged(ours, repaired.plan(), repairs);
    }

    private void take(MergeCase it) {
        if (!it.whole()) {
            fields.computeIfAbsent(it.item(), _ -> new HashMap<>()).put(it.field(), it.theirs());
            return;
        }
        var ours = (PlanItem) it.ours();
        var theirs = (PlanItem) it.theirs();
        if (ours == null && theirs != null) {
            changes.add(new Added(theirs));
        } else if (ours != null && theirs == null) {
            changes.add(new Removed(ours));
        }
    }

    private void take(PlanItem ours, Map<String, @Nullable Object> values) {
        try {
            changes.add(new Revised(ours, ItemFields.with(ours, values)));
        } catch (IllegalArgumentException doNotFit) {
            repairs.add(
                    new Repair(
                            ours.id(),
                            "“%s” stays as it was: what was chosen for it does not fit together (%s)"
                                    .formatted(ours.name(), doNotFit.getMessage())));
        }
    }
}

package org.forwardplan.model.merge;

import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanChange.Together;

import java.util.ArrayList;
import java.util.List;

/// What comes of a merge once its choices are made.
///
/// @param was the plan before
/// @param plan the plan after
/// @param repairs where a choice could not be followed to the letter, and what was done instead
public record Merged(Plan was, Plan plan, List<Repair> repairs) {

    public Merged {
        repairs = List.copyOf(repairs);
    }

    /// One choice that could not be followed to the letter.
    ///
    /// @param about the thing it concerns, which need not be in the plan
    /// @param what was done and why, one plain sentence
    public record Repair(ItemId about, String what) {}

    /// The edit that brings it about: what goes, then what comes, then what says something else.
    public PlanChange change() {
        var removed = new ArrayList<PlanChange>();
        var others = new ArrayList<PlanChange>();
        was.kinds()
                .forEach((kind, items) -> {
                    if (items != plan.kinds().get(kind)) {
                        items.values().stream()
                                .filter(item -> plan.find(kind, item.id()).isEmpty())
                                .forEach(item -> removed.add(new Removed(item)));
                    }
                });
        plan.kinds()
                .forEach((kind, items) -> {
                    if (items != was.kinds().get(kind)) {
                        for (var item : items.values()) {
                            var before = was.find(kind, item.id());
                            if (before.isEmpty()) {
                                others.add(new Added(item));
                            } else if (!before.get().equals(item)) {
                                others.add(new Revised(before.get(), item));
                            }
                        }
                    }
                });
        removed.addAll(others);
        return new Together(removed);
    }

    public boolean changesNothing() {
        return plan.equals(was);
    }
}

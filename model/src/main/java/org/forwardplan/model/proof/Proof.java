package org.forwardplan.model.proof;

import static java.util.Comparator.comparing;

import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanChange.Together;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.proof.Mismatch.OfHistory;
import org.forwardplan.model.proof.Mismatch.OfPlan;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What a plan shows held against what its history says: every change is kept twice, in the plan
/// and in the journal, so what has changed on the disk by itself is seen.
///
/// Where entries of the journal are missing, only what is said of a thing after the last gap is
/// held against the plan: of the rest the journal cannot tell.
///
/// @param mismatches those of the plan first, each in the order of the kinds and places
/// @param gap the first number that is missing in the journal; 0 where none is
public record Proof(List<Mismatch> mismatches, long gap) {

    public Proof {
        mismatches = List.copyOf(mismatches);
    }

    /// How a thing was left.
    private record Left(@Nullable PlanItem item, JournalEntry by) {}

    public static Proof of(Plan plan, Journal journal) {
        var left = new HashMap<ItemId, Left>();
        var history = new ArrayList<Mismatch>();
        var next = 1L;
        var gap = 0L;
        for (var entry : journal.entries()) {
            if (entry.number() != next) {
                gap = gap == 0 ? next : gap;
                left.clear();
            }
            next = entry.number() + 1;
            var told = gap == 0;
            entry.edit().change().parts().forEach(part -> replay(part, entry, told, left, history));
        }
        if (next == 1 && plan.size() > 0) {
            gap = 1;
        }
        var shown = new ArrayList<Mismatch>(shown(plan, left, gap == 0));
        shown.addAll(history);
        return new Proof(shown, gap);
    }

    /// @param told false where somebody else may have touched the thing before
    private static void replay(
            PlanChange part,
            JournalEntry entry,
            boolean told,
            Map<ItemId, Left> left,
            List<Mismatch> history) {
        var found = found(part);
        var id = part.touched().findFirst().orElseThrow().id();
        var before = left.put(id, new Left(leaves(part), entry));
        var was = before == null ? null : before.item();
        if ((before != null || told) && !Objects.equals(was, found)) {
            history.add(new OfHistory(was, found, entry));
        }
    }

    private static @Nullable PlanItem found(PlanChange part) {
        return switch (part) {
            case Added _ -> null;
            case Removed(var item) -> item;
            case Revised(var was, _) -> was;
            case Together _ -> throw new IllegalStateException("A part is never several changes");
        };
    }

    private static @Nullable PlanItem leaves(PlanChange part) {
        return switch (part) {
            case Added(var item) -> item;
            case Removed _ -> null;
            case Revised(_, var now) -> now;
            case Together _ -> throw new IllegalStateException("A part is never several changes");
        };
    }

    private static List<OfPlan> shown(Plan plan, Map<ItemId, Left> left, boolean whole) {
        var found = new ArrayList<OfPlan>();
        var seen = new HashSet<ItemId>();
        plan.items()
                .forEach(item -> {
                    seen.add(item.id());
                    var recorded = left.get(item.id());
                    if (recorded != null && !item.equals(recorded.item())) {
                        found.add(new OfPlan(item, recorded.item(), recorded.by()));
                    } else if (recorded == null && whole) {
                        found.add(new OfPlan(item, null, null));
                    }
                });
        left.forEach((id, recorded) -> {
            if (recorded.item() != null && !seen.contains(id)) {
                found.add(new OfPlan(null, recorded.item(), recorded.by()));
            }
        });
        found.sort(
                comparing((OfPlan it) -> it.item().getClass().getSimpleName())
                        .thenComparing(it -> it.item().position())
                        .thenComparing(it -> it.item().id().text()));
        return found;
    }

    /// True where nothing contradicts anything.
    public boolean holds() {
        return mismatches.isEmpty();
    }

    /// Where the plan shows something else than its history says.
    public List<OfPlan> ofPlan() {
        return mismatches.stream()
                .filter(OfPlan.class::isInstance)
                .map(OfPlan.class::cast)
                .toList();
    }

    /// Where two changes of the history contradict each other.
    public List<OfHistory> ofHistory() {
        return mismatches.stream()
                .filter(OfHistory.class::isInstance)
                .map(OfHistory.class::cast)
                .toList();
    }

    /// The change that makes the plan show what its history says.
    public PlanChange toRecorded() {
        return new Together(ofPlan().stream().map(OfPlan::toRecorded).toList());
    }
}

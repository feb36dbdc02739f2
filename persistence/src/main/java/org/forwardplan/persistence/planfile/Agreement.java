package org.forwardplan.persistence.planfile;

import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanItem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether what a plan says is what its journal says happened to it last: so much always holds of a
/// state that was once whole on the disk.
final class Agreement {

    private Agreement() {}

    static boolean of(ReadPlan read) {
        return isWithoutGap(read.journal().entries())
                && lastSaid(read.journal().entries()).entrySet().stream()
                        .allMatch(said -> said.getValue().equals(read.plan().find(said.getKey())));
    }

    private static boolean isWithoutGap(List<JournalEntry> entries) {
        return entries.isEmpty()
                || entries.getLast().number() - entries.getFirst().number() == entries.size() - 1;
    }

    /// Each item the journal tells of as it was after the last entry that touched it; empty where
    /// that took it out.
    private static Map<ItemId, Optional<PlanItem>> lastSaid(List<JournalEntry> entries) {
        var said = new HashMap<ItemId, Optional<PlanItem>>();
        entries.stream()
                .flatMap(entry -> entry.edit().change().parts())
                .forEach(part -> {
                    switch (part) {
                        case Added(var item) -> said.put(item.id(), Optional.of(item));
                        case Revised(_, var now) -> said.put(now.id(), Optional.of(now));
                        case Removed(var item) -> said.put(item.id(), Optional.empty());
                        case PlanChange.Together _ ->
                                throw new IllegalStateException("A part is never several changes");
                    }
                });
        return said;
    }
}

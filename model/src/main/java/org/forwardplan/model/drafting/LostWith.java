package org.forwardplan.model.drafting;

import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanItem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The links and comments that went when passages were removed: what has to come back with them.
public final class LostWith {

    private LostWith() {}

    /// What went in the change that last removed each of these passages.
    public static List<PlanItem> of(Set<PassageId> passages, Journal journal) {
        var sought = new HashSet<>(passages);
        var lost = new ArrayList<PlanItem>();
        for (var entry : journal.entries().reversed()) {
            if (sought.isEmpty()) {
                break;
            }
            var removed = removed(entry.edit().change());
            var gone = new HashSet<ItemId>();
            removed.stream()
                    .filter(item -> item instanceof Passage passage && sought.remove(passage.id()))
                    .forEach(item -> gone.add(item.id()));
            removed.stream().filter(item -> belongs(item, gone)).forEach(lost::add);
        }
        return lost;
    }

    private static List<PlanItem> removed(PlanChange change) {
        return change.parts()
                .<PlanItem>mapMulti((part, sink) -> {
                    if (part instanceof Removed(var item)) {
                        sink.accept(item);
                    }
                })
                .toList();
    }

    private static boolean belongs(PlanItem item, Set<ItemId> gone) {
        return switch (item) {
            case Link link -> gone.contains(link.from());
            case Comment comment -> gone.contains(comment.on());
            default -> false;
        };
    }
}

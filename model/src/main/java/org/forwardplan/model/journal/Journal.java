package org.forwardplan.model.journal;

import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanItem;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Reads a plan's journal: what one item went through, and what the whole plan once was.
///
/// @param entries oldest first
public record Journal(List<JournalEntry> entries) {

    public Journal {
        entries = List.copyOf(entries);
    }

    /// What happened to one item at one entry.
    ///
    /// @param was the item before; null where it was added
    /// @param now the item after; null where it was removed
    public record Step(JournalEntry entry, @Nullable PlanItem was, @Nullable PlanItem now) {}

    /// The number of the last entry; 0 where nothing has happened yet.
    public long last() {
        return entries.isEmpty() ? 0 : entries.getLast().number();
    }

    /// Only what happened after entry `number`.
    public Journal after(long number) {
        var first = entries.size();
        while (first > 0 && entries.get(first - 1).number() > number) {
            first--;
        }
        return new Journal(entries.subList(first, entries.size()));
    }

    /// Only what happened up to entry `number`.
    public Journal until(long number) {
        return new Journal(entries.subList(0, entries.size() - after(number).entries().size()));
    }

    /// Everything that happened to an item, newest first.
    public List<Step> historyOf(ItemId id) {
        return historyOf(item -> item.id().equals(id));
    }

    /// Everything that happened to items of this sort, newest first.
    public List<Step> historyOf(Predicate<PlanItem> sort) {
        return entries.reversed().stream()
                .flatMap(entry -> steps(entry, sort).toList().reversed().stream())
                .toList();
    }

    /// The plan as it was after entry `number`, worked back from the plan as it is now. 0 is the
    /// empty plan.
    public Plan planAt(long number, Plan now) {
        var plan = now;
        for (var entry : entries.reversed()) {
            if (entry.number() <= number) {
                break;
            }
            plan = plan.after(entry.edit().change().inverse());
        }
        return plan;
    }

    private static Stream<Step> steps(JournalEntry entry, Predicate<PlanItem> sort) {
        return entry.edit()
                .change()
                .parts()
                .<Step>mapMulti((part, sink) -> {
                    var step = step(entry, part);
                    var item = step.now() != null ? step.now() : step.was();
                    if (item != null && sort.test(item)) {
                        sink.accept(step);
                    }
                });
    }

    private static Step step(JournalEntry entry, PlanChange part) {
        return switch (part) {
            case Added(var item) -> new Step(entry, null, item);
            case Removed(var item) -> new Step(entry, item, null);
            case Revised(var was, var now) -> new Step(entry, was, now);
            case PlanChange.Together _ ->
                    throw new IllegalStateException("A part is never several changes");
        };
    }
}

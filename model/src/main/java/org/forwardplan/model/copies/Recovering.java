package org.forwardplan.model.copies;

import org.forwardplan.model.carrying.CopyToSend;
import org.forwardplan.model.comparison.Comparison;
import org.forwardplan.model.copies.Recovery.FromFile;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the best state to which a damaged plan can be brought back: from what can still be read in
/// the file, the newest copy, or the copy with the changes that the file still holds on top.
///
/// @param at when it is recovered
public record Recovering(Salvaged salvaged, Instant at) {

    static final String RECOVERED = "Recover the plan from a damaged file";

    /// @param copy the newest that can be read; null where there is none
    /// @return empty where nothing is left
    public Optional<Recovery> best(@Nullable PlanCopy copy, @Nullable ReadPlan held) {
        if (salvaged.plan().isPresent()) {
            return Optional.of(whole(salvaged.plan().get(), copy, held));
        }
        var alone = onTop(new ReadPlan(Plan.EMPTY, new Journal(List.of())));
        if (held == null) {
            return alone.journal().entries().isEmpty()
                    ? Optional.empty()
                    : Optional.of(recovery(alone, null));
        }
        var together = onTop(held);
        return Optional.of(
                alone.journal().last() >= together.journal().last()
                        ? recovery(alone, null)
                        : recovery(together, copy));
    }

    private Recovery recovery(ReadPlan content, @Nullable PlanCopy copy) {
        var last = content.journal().last();
        if (salvaged.toTheEnd() && last > 0 && last == salvaged.last()) {
            return new Recovery(content, copy, FromFile.EVERYTHING, List.of(), 0, 0);
        }
        var lost = salvaged.entries().tailMap(last + 1).values();
        var more = copy == null || last > copy.entry();
        return new Recovery(
                content,
                copy,
                more ? FromFile.CHANGES : FromFile.NOTHING,
                List.copyOf(lost),
                Math.max(0, salvaged.last() - last),
                0);
    }

    /// The plan can be read, so nothing of it is lost; of its history, what neither the file nor
    /// the copy holds.
    private Recovery whole(Plan plan, @Nullable PlanCopy copy, @Nullable ReadPlan held) {
        var alone = onTop(new ReadPlan(Plan.EMPTY, new Journal(List.of())));
        if (alone.plan().equals(plan)) {
            if (held != null && held.journal().last() > alone.journal().last()) {
                return recovery(onTop(held), copy);
            }
            return new Recovery(alone, null, FromFile.EVERYTHING, List.of(), 0, 0);
        }
        var together = held == null ? alone : onTop(held);
        if (together.journal().entries().isEmpty()) {
            return begun(plan);
        }
        var from = together == alone ? null : copy;
        if (together.plan().equals(plan)) {
            return new Recovery(together, from, FromFile.EVERYTHING, List.of(), 0, 0);
        }
        var change = Comparison.between(together.plan(), plan).change();
        var entries = new ArrayList<>(together.journal().entries());
        var last = together.journal().last();
        entries.add(new JournalEntry(last + 1, new Edit(at, "", Edit.Act.DONE, RECOVERED, change)));
        return new Recovery(
                new ReadPlan(plan, new Journal(entries)),
                from,
                FromFile.EVERYTHING,
                List.of(),
                0,
                last + 1);
    }

    /// Versions point into the history, so they go with it.
    private Recovery begun(Plan plan) {
        var content =
                new CopyToSend(null, false, Set.of())
                        .of(new ReadPlan(plan, new Journal(List.of())), at, "");
        return new Recovery(content, null, FromFile.EVERYTHING, List.of(), 0, 1);
    }

    /// The changes of the file that follow without a gap, on top of an earlier state.
    private ReadPlan onTop(ReadPlan earlier) {
        var plan = earlier.plan();
        var entries = new ArrayList<>(earlier.journal().entries());
        if (!sameHistory(earlier)) {
            return earlier;
        }
        for (var next = earlier.journal().last() + 1;
                salvaged.entries().containsKey(next);
                next++) {
            var entry = salvaged.entries().get(next);
            try {
                plan = plan.after(entry.edit().change());
            } catch (IllegalStateException unfit) {
                break;
            }
            entries.add(entry);
        }
        return new ReadPlan(plan, new Journal(entries));
    }

    /// What both hold is the same: the copy is one of this plan.
    private boolean sameHistory(ReadPlan earlier) {
        return earlier.journal().entries().stream()
                .allMatch(entry -> {
                    var here = salvaged.entries().get(entry.number());
                    return here == null || here.edit().at().equals(entry.edit().at());
                });
    }
}

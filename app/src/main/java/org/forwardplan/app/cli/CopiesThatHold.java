package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.copies.PlanCopy;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.proof.Mismatch.OfPlan;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which copies of a plan bear out one of two accounts: of each the newest.
///
/// @param found by the account
record CopiesThatHold(ZoneId zone, Map<PlanItem, PlanCopy> found) {

    /// Reads the copies, newest first, until each account has one that holds it. One that cannot be
    /// read says nothing here.
    static CopiesThatHold of(Parts parts, Path plan, List<OfPlan> mismatches) {
        Set<PlanItem> sought = new HashSet<>();
        mismatches.forEach(it -> it.accounts().forEach(sought::add));
        var found = new HashMap<PlanItem, PlanCopy>();
        if (!sought.isEmpty()) {
            for (var copy : parts.planCopies().of(plan)) {
                search(parts, copy, sought, found);
                if (found.size() == sought.size()) {
                    break;
                }
            }
        }
        return new CopiesThatHold(parts.clock().getZone(), found);
    }

    private static void search(
            Parts parts, PlanCopy copy, Set<PlanItem> sought, Map<PlanItem, PlanCopy> found) {
        try {
            var held = parts.planFiles().read(copy.file()).plan();
            for (var item : sought) {
                if (held.find(item.id()).filter(item::equals).isPresent()) {
                    found.putIfAbsent(item, copy);
                }
            }
        } catch (StorageException unreadable) {
            // What it holds nobody knows.
        }
    }

    List<String> lines(OfPlan mismatch) {
        var lines = new ArrayList<String>();
        add(lines, "The copy of %s says it as the plan does: %s", mismatch.shown());
        add(lines, "The copy of %s says it as the history does: %s", mismatch.recorded());
        return lines;
    }

    private void add(List<String> lines, String words, @Nullable PlanItem account) {
        var copy = account == null ? null : found.get(account);
        if (copy != null) {
            var at = CopiesListCommand.MOMENT.withZone(zone).format(copy.at());
            lines.add(words.formatted(at, copy.file().getFileName()));
        }
    }
}

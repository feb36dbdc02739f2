package org.forwardplan.model.remaking;

import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;

/// The plan and its journal as they were when a paper was made, which may be later than the state
/// it shows: what versions were called then, and why things had changed.
///
/// @param journal all of it
/// @param now the plan after all of it
/// @param plan as it was then
record MakingTime(Journal journal, Plan now, Plan plan) {

    MakingTime(Journal journal, Plan now, MadePaper made) {
        this(journal, now, journal.planAt(last(journal, made), now));
    }

    Plan at(long entry) {
        return journal.planAt(entry, now);
    }

    /// The last entry before the paper was recorded that is no later than its making.
    private static long last(Journal journal, MadePaper made) {
        var entries = journal.entries();
        var end = 0;
        while (end < entries.size() && !records(entries.get(end), made)) {
            end++;
        }
        while (end > 0 && entries.get(end - 1).edit().at().isAfter(made.at())) {
            end--;
        }
        return end == 0 ? 0 : entries.get(end - 1).number();
    }

    private static boolean records(JournalEntry entry, MadePaper made) {
        return entry.edit().change().parts().anyMatch(part -> adds(part, made));
    }

    private static boolean adds(PlanChange part, MadePaper made) {
        return part instanceof Added(var item) && item.id().equals(made.id());
    }
}

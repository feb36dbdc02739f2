package org.forwardplan.persistence.word;

import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.Baseline.Purpose;
import org.forwardplan.model.plan.ItemId.BaselineId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A plan that is worked on, with the journal of what was done.
final class LivingPlan {

    private final List<JournalEntry> entries = new ArrayList<>();
    private Plan plan = Plan.EMPTY;

    LivingPlan(Plan begun) {
        does(new PlanChange.Together(begun.items().<PlanChange>map(Added::new).toList()));
    }

    LivingPlan does(PlanChange change) {
        var edit = new Edit(now(), "Head of planning", Edit.Act.DONE, "", change);
        entries.add(new JournalEntry(entries.size() + 1L, edit));
        plan = plan.after(change);
        return this;
    }

    Baseline freeze(String name) {
        var version =
                new Baseline(
                        new BaselineId(new UUID(7, entries.size())),
                        name,
                        Purpose.PUBLISHED,
                        Papers.DAY,
                        "Head of planning",
                        "",
                        entries.size());
        does(new Added(version));
        return version;
    }

    /// Each edit is a minute later than the one before.
    Instant now() {
        return Instant.parse("2027-01-05T09:00:00Z").plusSeconds(60L * entries.size());
    }

    Plan plan() {
        return plan;
    }

    Journal journal() {
        return new Journal(entries);
    }
}

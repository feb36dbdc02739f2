package org.forwardplan.model.versions;

import org.forwardplan.model.comparison.Comparison;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.Plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A version that has a name, with the plan it holds.
///
/// @param since how many things differ between it and the plan of today
public record Version(Baseline baseline, Plan plan, int since) {

    private static final Comparator<Baseline> NEWEST_FIRST =
            Comparator.comparingLong(Baseline::entry)
                    .thenComparing(Baseline::on)
                    .thenComparing(Baseline::name)
                    .reversed();

    /// All versions that have a name, newest first. Those whose entries are not in the journal are
    /// left out: it belongs to another file.
    public static List<Version> all(Plan now, Journal journal) {
        var versions = new ArrayList<Version>();
        var at = now;
        var left = journal;
        for (var baseline : now.items(Baseline.class).sorted(NEWEST_FIRST).toList()) {
            if (baseline.entry() <= journal.last()) {
                at = left.planAt(baseline.entry(), at);
                left = left.until(baseline.entry());
                versions.add(
                        new Version(baseline, at, Comparison.between(at, now).changes().size()));
            }
        }
        return versions;
    }
}

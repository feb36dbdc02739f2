package org.forwardplan.model.rulebook;

import org.forwardplan.model.plan.InForce;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.rulebook.RowImpact.Fate;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What it means for a plan to move to another rulebook, before it does.
///
/// @param from id of the rulebook the plan answers to
/// @param rows what needs a planner first, then in the order of the rulebook
public record RulebookImpact(String from, Rulebook to, List<RowImpact> rows) {

    public RulebookImpact {
        rows = List.copyOf(rows);
    }

    public static RulebookImpact of(Plan plan, Rulebook to) {
        var asked = InForce.of(plan).asked();
        var begins = to.begins();
        var coming =
                to.requirements().stream().filter(row -> InForce.applies(row, begins)).toList();
        var rests = RestsIndex.of(plan);
        var from = plan.profile().rulebook();
        var rows =
                Families.of(asked, coming, to.succession(), to.id().equals(from)).stream()
                        .map(family -> family.impact(rests, to.succession()))
                        .sorted(
                                Comparator.comparing(RowImpact::fate)
                                        .thenComparing(row -> row.now().isEmpty())
                                        .thenComparingInt(row -> row.row().position()))
                        .toList();
        return new RulebookImpact(from, to, rows);
    }

    public List<RowImpact> of(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).toList();
    }

    /// How many rows have each fate; every fate is there, 0 included.
    public Map<Fate, Integer> totals() {
        var totals = new EnumMap<Fate, Integer>(Fate.class);
        for (var fate : Fate.values()) {
            totals.put(fate, of(fate).size());
        }
        return totals;
    }

    /// True where the plan answers to just these rows already.
    public boolean nothingChanges() {
        return rows.stream().allMatch(row -> row.was().equals(row.now()));
    }

    /// True where the other rulebook was written for another than the plan answers to: what
    /// happened in between is then told as ended and new.
    public boolean skips() {
        var follows = to.succession().follows();
        return !follows.isEmpty() && !follows.equals(from) && !to.id().equals(from);
    }
}

package org.forwardplan.model.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Which rows of its rulebook a plan answers to, and which it answered to before.
///
/// A rulebook begins on the day from which the last of its rows applies. A row that had ended by
/// then is no longer asked of the plan: it stays in it, for what still hangs on it.
///
/// @param asked in the order of the rulebook
/// @param noLonger in the order of the rulebook they were in
public record InForce(List<Requirement> asked, List<Requirement> noLonger) {

    public InForce {
        asked = List.copyOf(asked);
        noLonger = List.copyOf(noLonger);
    }

    public static InForce of(Plan plan) {
        var rows = plan.all(Requirement.class);
        var begins = begins(rows.stream());
        Predicate<Requirement> applies = row -> applies(row, begins);
        return new InForce(
                rows.stream().filter(applies).toList(),
                rows.stream().filter(applies.negate()).toList());
    }

    /// True where the row applies on the day its rulebook begins, or comes to.
    public static boolean applies(Requirement row, LocalDate begins) {
        var last = row.validTo();
        return last == null || !last.isBefore(begins);
    }

    /// The day from which all of these rows apply. Rows that never applied do not count.
    public static LocalDate begins(Stream<Requirement> rows) {
        return rows.filter(row -> applies(row, row.validFrom()))
                .map(Requirement::validFrom)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}

package org.forwardplan.model.papers;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.papers.Chart.Series;
import org.forwardplan.model.plan.Requirement.Kind;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// Draws how far the requirements of each kind are answered.
final class CoverageChart {

    private CoverageChart() {}

    /// One column for each kind that has any, with a part for each state that occurs.
    ///
    /// @param figures the same counts as a table
    static Chart of(Coverage coverage, Table figures) {
        var kinds =
                Stream.of(Kind.values()).filter(kind -> !coverage.rows(kind).isEmpty()).toList();
        var totals = coverage.totals();
        var series =
                Stream.of(AnswerState.values())
                        .filter(state -> totals.get(state) > 0)
                        .map(state -> new Series(state.toString(), counts(coverage, kinds, state)))
                        .toList();
        return new Chart(
                "How far the requirements are answered",
                "A column for each kind of requirement. %s The table that follows has the figures."
                        .formatted(DutiesChecklistPaper.standing(coverage)),
                Chart.Kind.STACKED,
                kinds.stream().map(Kind::toString).toList(),
                series,
                "",
                figures);
    }

    private static List<@Nullable Double> counts(
            Coverage coverage, List<Kind> kinds, AnswerState state) {
        return kinds.stream().<@Nullable Double>map(kind -> count(coverage, kind, state)).toList();
    }

    /// Nothing is drawn where there are none.
    private static @Nullable Double count(Coverage coverage, Kind kind, AnswerState state) {
        var count = Coverage.totals(coverage.rows(kind)).get(state);
        return count > 0 ? (double) count : null;
    }
}

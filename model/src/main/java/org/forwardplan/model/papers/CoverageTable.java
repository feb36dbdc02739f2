package org.forwardplan.model.papers;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Requirement.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How many duties of each kind are answered, and how far.
final class CoverageTable {

    private CoverageTable() {}

    /// One line for each kind of requirement that has any; a line leads to the first of its kind
    /// that needs work, or to the first at all.
    static Drawn of(LiveScope scope, Filter filter) {
        var about = new ArrayList<ItemId>();
        var rows = new ArrayList<List<CellText>>();
        for (var kind : Kind.values()) {
            var found = rows(scope, filter, kind);
            if (!found.isEmpty()) {
                rows.add(line(kind, found));
                about.add(
                        found.stream()
                                .filter(row -> row.state().needsWork())
                                .findFirst()
                                .orElse(found.getFirst())
                                .requirement()
                                .id());
            }
        }
        return new Drawn(
                "",
                "",
                "For each kind of duty, how many there are and how far they are answered.",
                List.of(
                        Column.of("Kind", 30),
                        Column.ofAmounts("All", 12),
                        Column.ofAmounts("Answered in full", 18),
                        Column.ofAmounts("In part or outdated", 20),
                        Column.ofAmounts("Not in the plan", 20)),
                rows,
                about);
    }

    private static List<RequirementCoverage> rows(LiveScope scope, Filter filter, Kind kind) {
        return scope.rows()
                .filter(row -> row.requirement().kind() == kind)
                .filter(row -> filter.lets(kind, row.requirement().group(), row.state()))
                .toList();
    }

    private static List<CellText> line(Kind kind, List<RequirementCoverage> rows) {
        return List.of(
                CellText.of(kind.toString()),
                CellText.of(Integer.toString(rows.size())),
                count(rows, AnswerState.COMPLETE, AnswerState.CONFIRMED),
                count(rows, AnswerState.DRAFTED, AnswerState.OUTDATED),
                count(rows, AnswerState.NONE, AnswerState.EXTERNAL));
    }

    private static CellText count(List<RequirementCoverage> rows, AnswerState... states) {
        var wanted = Stream.of(states).toList();
        return CellText.of(
                Long.toString(rows.stream().filter(row -> wanted.contains(row.state())).count()));
    }
}

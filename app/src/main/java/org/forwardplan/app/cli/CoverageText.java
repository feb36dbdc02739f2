package org.forwardplan.app.cli;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.plan.Requirement.Kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// How far a plan answers its rulebook, as a table of counts and a list of what nothing answers.
record CoverageText(Coverage coverage) {

    /// A row for each kind of requirement, a column for each state that occurs.
    List<String> counts() {
        var states =
                Arrays.stream(AnswerState.values())
                        .filter(state -> coverage.totals().getOrDefault(state, 0) > 0)
                        .toList();
        var table = new TextTable(true);
        table.row(
                Stream.concat(Stream.of("", "Rows"), states.stream().map(AnswerState::toString))
                        .toList());
        for (var kind : Kind.values()) {
            if (!coverage.rows(kind).isEmpty()) {
                table.row(counted(Words.rows(kind), coverage.rows(kind), states));
            }
            if (kind == Kind.RECOMMENDED) {
                table.row(counted("  the two together", duties(), states));
            }
        }
        return table.lines();
    }

    /// What the plan has to contain by law or by the guidance.
    List<RequirementCoverage> duties() {
        return Stream.of(Kind.STATUTORY, Kind.RECOMMENDED)
                .flatMap(kind -> coverage.rows(kind).stream())
                .toList();
    }

    List<RequirementCoverage> inState(AnswerState state, List<RequirementCoverage> rows) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }

    private static List<String> counted(
            String name, List<RequirementCoverage> rows, List<AnswerState> states) {
        var totals = Coverage.totals(rows);
        var cells = new ArrayList<>(List.of(name, String.valueOf(rows.size())));
        states.forEach(state -> {
            var count = totals.getOrDefault(state, 0);
            cells.add(count == 0 ? "-" : count.toString());
        });
        return cells;
    }
}

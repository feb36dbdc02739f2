package org.forwardplan.app.duties;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.plan.Requirement;

import java.util.List;
import java.util.Set;

/// Where the plan stands on its duties, in one line.
final class DutiesStanding {

    /// What a board means by "our duties": the rows in law and those that guidance recommends.
    private static final Set<Requirement.Kind> DUTIES =
            Set.of(Requirement.Kind.STATUTORY, Requirement.Kind.RECOMMENDED);

    private DutiesStanding() {}

    /// E.g. `12 of 25 duties answered; 3 have nothing; 1 to look at again`.
    static String words(Coverage coverage) {
        var duties =
                coverage.rows().stream()
                        .filter(row -> DUTIES.contains(row.requirement().kind()))
                        .toList();
        var totals = Coverage.totals(duties);
        var line =
                new StringBuilder(
                        "%d of %s answered"
                                .formatted(
                                        answered(duties), count(duties.size(), "duty", "duties")));
        int nothing = totals.getOrDefault(AnswerState.NONE, 0);
        line.append(
                nothing == 0
                        ? ""
                        : nothing == 1
                                ? "; 1 has nothing"
                                : "; %d have nothing".formatted(nothing));
        int outdated = totals.getOrDefault(AnswerState.OUTDATED, 0);
        line.append(outdated == 0 ? "" : "; %d to look at again".formatted(outdated));
        return line.toString();
    }

    /// The leads named in any answer, by name.
    static List<String> leads(List<RequirementCoverage> rows) {
        return rows.stream()
                .map(row -> row.answer().lead())
                .filter(lead -> !lead.isBlank())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    static int answered(List<RequirementCoverage> rows) {
        return (int) rows.stream().filter(row -> !row.state().needsWork()).count();
    }

    static String count(int number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }
}

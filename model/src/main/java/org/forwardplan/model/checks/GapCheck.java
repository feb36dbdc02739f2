package org.forwardplan.model.checks;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.plan.Requirement;

import java.util.List;
import java.util.stream.Stream;

/// Statutory and recommended rows that nothing answers, then those that only documents outside the
/// plan answer.
public final class GapCheck implements PlanCheck {

    @Override
    public Stream<Finding> find(Subject subject) {
        var coverage = subject.coverage();
        var rows =
                Stream.of(Requirement.Kind.STATUTORY, Requirement.Kind.RECOMMENDED)
                        .flatMap(kind -> coverage.rows(kind).stream())
                        .toList();
        return Stream.concat(
                in(AnswerState.NONE, rows).map(GapCheck::unanswered),
                in(AnswerState.EXTERNAL, rows).map(GapCheck::outside));
    }

    private static Stream<Requirement> in(AnswerState state, List<RequirementCoverage> rows) {
        return rows.stream()
                .filter(row -> row.state() == state)
                .map(RequirementCoverage::requirement);
    }

    private static Finding unanswered(Requirement requirement) {
        var what = "Nothing answers “%s”".formatted(requirement.title());
        var remedy = "Add evidence, or write a passage and link it to the duty's tests";
        return requirement.kind() == Requirement.Kind.STATUTORY
                ? Finding.must(what, requirement.id(), remedy)
                : Finding.should(what, requirement.id(), remedy);
    }

    private static Finding outside(Requirement requirement) {
        return Finding.should(
                "“%s” is answered only outside the plan".formatted(requirement.title()),
                requirement.id(),
                "Say it in a section and link the passage, or have a reviewer confirm the"
                        + " evidence");
    }
}

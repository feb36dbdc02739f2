package org.forwardplan.model.checks;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.plan.Requirement;

import java.util.stream.Stream;

/// Answers nobody has confirmed whose words, or the words of what they answer, have changed since
/// they were found to answer.
final class OutdatedAnswerCheck implements PlanCheck {

    private static final String REMEDY =
            "Look at what changed, and say whether it still answers or no longer does";

    @Override
    public Stream<Finding> find(Subject subject) {
        return subject.coverage().rows().stream()
                .filter(row -> row.state() == AnswerState.OUTDATED && row.confirmation() == null)
                .map(OutdatedAnswerCheck::finding);
    }

    private static Finding finding(RequirementCoverage row) {
        var requirement = row.requirement();
        var first = row.outdated().getFirst();
        var what =
                (first.changed().isEmpty()
                                ? "What “%s” asks has changed since this answered it: %s"
                                : "“%s” rests on words that have changed: %s")
                        .formatted(requirement.title(), first.from().name());
        return requirement.kind() == Requirement.Kind.STATUTORY
                ? Finding.must(what, requirement.id(), REMEDY)
                : Finding.should(what, requirement.id(), REMEDY);
    }
}

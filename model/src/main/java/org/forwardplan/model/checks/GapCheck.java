package org.forwardplan.model.checks;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.plan.Requirement;

import java.util.stream.Stream;

/// Statutory and recommended rows that nothing answers, or only documents outside the plan.
final class GapCheck implements PlanCheck {

    @Override
    public Stream<Finding> find(Subject subject) {
        return Stream.of(Requirement.Kind.STATUTORY, Requirement.Kind.RECOMMENDED)
                .flatMap(kind -> subject.coverage().rows(kind).stream())
                .flatMap(row -> {
                    var requirement = row.requirement();
                    var law = requirement.kind() == Requirement.Kind.STATUTORY;
                    if (row.state() == AnswerState.NONE) {
                        var what = "Nothing answers “%s”".formatted(requirement.title());
                        var remedy =
                                "Add evidence, or write a passage and link it to the duty's tests";
                        return Stream.of(
                                law
                                        ? Finding.must(what, requirement.id(), remedy)
                                        : Finding.should(what, requirement.id(), remedy));
                    }
                    if (row.state() == AnswerState.EXTERNAL) {
                        return Stream.of(
                                Finding.should(
                                        "“%s” is answered only outside the plan"
                                                .formatted(requirement.title()),
                                        requirement.id(),
                                        "Say it in a section and link the passage, or have a"
                                                + " reviewer confirm the evidence"));
                    }
                    return Stream.empty();
                });
    }
}

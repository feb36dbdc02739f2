package org.forwardplan.model.checks;

import org.forwardplan.model.duties.RequirementCoverage;

import java.util.stream.Stream;

/// What was found to answer something that the rulebook asks no longer.
final class OrphanedAnswerCheck implements PlanCheck {

    @Override
    public Stream<Finding> find(Subject subject) {
        return Stream.concat(
                        subject.coverage().rows().stream(), subject.coverage().noLonger().stream())
                .filter(row -> !row.orphans().isEmpty())
                .map(OrphanedAnswerCheck::finding);
    }

    private static Finding finding(RequirementCoverage row) {
        var count = row.orphans().size();
        return Finding.should(
                "%s “%s” asked and asks no longer"
                        .formatted(
                                count == 1 ? "1 link answers what" : count + " links answer what",
                                row.requirement().title()),
                row.requirement().id(),
                "Move each to another test, or remove it");
    }
}

package org.forwardplan.model.checks;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Requirement;

import java.util.stream.Stream;

/// Sections and statutory duties that nobody leads on.
final class LeadCheck implements PlanCheck {

    @Override
    public Stream<Finding> find(Subject subject) {
        var sections =
                subject.outline().entries().stream()
                        .filter(entry -> entry.section().lead().isBlank())
                        .filter(entry -> !entry.passages().isEmpty())
                        .map(LeadCheck::leaderless);
        var duties =
                subject.coverage().rows(Requirement.Kind.STATUTORY).stream()
                        .filter(row -> row.answer().lead().isBlank())
                        .map(row ->
                                Finding.should(
                                        "Nobody leads on “%s”".formatted(row.requirement().title()),
                                        row.requirement().id(),
                                        "Name the role that answers for it"));
        return Stream.concat(sections, duties);
    }

    private static Finding leaderless(Outline.Entry entry) {
        return Finding.should(
                "Nobody leads on section %s".formatted(entry.heading()),
                entry.section().id(),
                "Name the role that answers for it");
    }
}

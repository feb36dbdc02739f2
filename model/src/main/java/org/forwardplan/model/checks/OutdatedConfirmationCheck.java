package org.forwardplan.model.checks;

import org.forwardplan.model.duties.AnswerState;

import java.util.stream.Stream;

/// Confirmed answers whose grounds have changed since.
final class OutdatedConfirmationCheck implements PlanCheck {

    @Override
    public Stream<Finding> find(Subject subject) {
        return subject.coverage().rows().stream()
                .filter(row -> row.state() == AnswerState.OUTDATED && row.confirmation() != null)
                .map(row ->
                        Finding.must(
                                "“%s” has changed since it was confirmed"
                                        .formatted(row.requirement().title()),
                                row.requirement().id(),
                                "Look at what changed and confirm it again"));
    }
}

package org.forwardplan.model.checks;

import org.forwardplan.model.drafting.SinceSignOff;

import java.util.stream.Stream;

/// Sections that count as signed off and no longer say what was signed off.
public final class ChangedSinceSignOffCheck implements PlanCheck {

    @Override
    public Stream<Finding> find(Subject subject) {
        return SinceSignOff.changedSections(subject.plan(), subject.outline()).stream()
                .map(entry ->
                        Finding.should(
                                "Section %s has changed since it was signed off"
                                        .formatted(entry.heading()),
                                entry.section().id(),
                                "See what changed, then have it signed off again or go back"));
    }
}

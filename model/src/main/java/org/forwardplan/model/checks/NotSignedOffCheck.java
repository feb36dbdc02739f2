package org.forwardplan.model.checks;

import org.forwardplan.model.plan.Section.Status;

import java.util.Locale;
import java.util.stream.Stream;

/// Sections that nobody has signed off.
public final class NotSignedOffCheck implements PlanCheck {

    @Override
    public Stream<Finding> find(Subject subject) {
        return subject.outline().entries().stream()
                .filter(entry -> entry.section().status() != Status.SIGNED_OFF)
                .map(entry ->
                        Finding.should(
                                "Section %s is not signed off: %s"
                                        .formatted(
                                                entry.heading(),
                                                entry.section()
                                                        .status()
                                                        .toString()
                                                        .toLowerCase(Locale.UK)),
                                entry.section().id(),
                                "Have it signed off, or say in the paper that it is a draft"));
    }
}

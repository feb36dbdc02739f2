package org.forwardplan.model.checks;

import org.forwardplan.model.drafting.Due;

import java.util.stream.Stream;

/// Sections whose day has passed before they were signed off.
final class SectionDueCheck implements PlanCheck {

    @Override
    public Stream<Finding> find(Subject subject) {
        return subject.outline().entries().stream()
                .flatMap(entry ->
                        Due.of(entry.section(), subject.today()).stream()
                                .filter(Due::overdue)
                                .map(due ->
                                        Finding.should(
                                                "Section %s is overdue by %s"
                                                        .formatted(entry.heading(), days(due)),
                                                entry.section().id(),
                                                "Finish it and sign it off, or set a new day")));
    }

    private static String days(Due due) {
        return due.days() == -1 ? "1 day" : -due.days() + " days";
    }
}

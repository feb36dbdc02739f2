package org.forwardplan.model.checks;

import org.forwardplan.model.plan.Objective;

import java.util.stream.Stream;

/// Objectives nobody could measure, date or answer for.
final class MeasurableObjectiveCheck implements PlanCheck {

    @Override
    public Stream<Finding> find(Subject subject) {
        return subject.plan().all(Objective.class).stream()
                .filter(objective -> !objective.target().measurable() || objective.by() == null)
                .map(objective ->
                        Finding.should(
                                objective.target().measurable()
                                        ? "Objective “%s” has no date".formatted(objective.title())
                                        : "Objective “%s” cannot be measured yet"
                                                .formatted(objective.title()),
                                objective.id(),
                                "Give it a figure, a date and an owner"));
    }
}

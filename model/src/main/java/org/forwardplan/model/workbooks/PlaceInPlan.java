package org.forwardplan.model.workbooks;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Source;

import java.util.stream.Stream;

/// Says in words where the plan answers something: the numbered section, or the objective.
record PlaceInPlan(Outline outline) {

    /// Nothing for what stands outside the plan, and for a passage whose section is gone.
    Stream<String> of(PlanItem item) {
        return switch (item) {
            case Passage passage ->
                    outline.entryOf(passage.id()).map(Outline.Entry::heading).stream();
            case Objective objective -> Stream.of("Objective: " + objective.title());
            case Milestone milestone -> Stream.of("Milestone: " + milestone.title());
            default -> Stream.empty();
        };
    }

    /// What answers a test, in or outside the plan.
    String named(PlanItem item) {
        return switch (item) {
            case Evidence evidence -> "%s: %s".formatted(evidence.kind(), evidence.title());
            case Source source -> "%s: %s".formatted(source.kind(), source.title());
            default -> of(item).findFirst().orElseGet(item::name);
        };
    }
}

package org.forwardplan.app.inspector;

import org.forwardplan.app.inspector.InspectorViewModel.Event;
import org.forwardplan.app.inspector.InspectorViewModel.History;
import org.forwardplan.app.inspector.ItemHistory.Happened;
import org.forwardplan.model.comparison.ItemWords;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// What happened to a thing, as the planner reads it.
///
/// @param named what other things are called
record HistoryWords(Function<ItemId, String> named) {

    /// Fields whose values mean nothing to a reader: an order, and marks of what was confirmed.
    private static final Set<String> UNSAID = Set.of("position", "reliedOn", "said");

    private static final int TOLD = 40;

    History of(ItemHistory.Told told) {
        var happened = told.happened();
        return new History(
                happened.stream().limit(TOLD).map(this::event).toList(),
                Math.max(0, happened.size() - TOLD),
                told.standing());
    }

    private Event event(Happened happened) {
        return new Event(
                happened.entry(),
                happened.steps().stream()
                        .flatMap(step -> details(step.was(), step.now()).stream())
                        .distinct()
                        .toList());
    }

    private List<String> details(@Nullable PlanItem was, @Nullable PlanItem now) {
        if (was == null && now instanceof TrajectoryPoint point) {
            return details(none(point), point);
        }
        if (now == null && was instanceof TrajectoryPoint point) {
            return details(point, none(point));
        }
        if (was == null || now == null) {
            return List.of();
        }
        return ItemFields.differences(was, now).stream()
                .filter(difference -> !UNSAID.contains(difference.now().name()))
                .map(difference ->
                        "%s: %s"
                                .formatted(
                                        ItemWords.field(now, difference.now(), named),
                                        ItemWords.change(
                                                difference.was().value(),
                                                difference.now().value(),
                                                named)))
                .toList();
    }

    /// A year of which nothing was known: what came or went is told as a change of its figures.
    private static TrajectoryPoint none(TrajectoryPoint point) {
        return TrajectoryPoint.none(point.objective(), point.organisation(), point.year());
    }
}

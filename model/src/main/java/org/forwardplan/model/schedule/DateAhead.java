package org.forwardplan.model.schedule;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A day on which something in the plan falls due.
///
/// @param what falls due, as the planner reads it
/// @param about the item to jump to
public record DateAhead(LocalDate on, String what, String kind, ItemId about) {

    /// Everything that is not done and falls due, the earliest first: milestones, next steps,
    /// rulebook dates, objectives.
    public static List<DateAhead> of(Plan plan, Coverage coverage) {
        var milestones =
                plan.items(Milestone.class)
                        .filter(milestone -> milestone.status() != Milestone.Status.DONE)
                        .map(it ->
                                new DateAhead(it.span().last(), it.title(), it.stream(), it.id()));
        var objectives =
                plan.items(Objective.class)
                        .map(it ->
                                it.by() == null
                                        ? null
                                        : new DateAhead(it.by(), it.title(), "Objective", it.id()))
                        .filter(Objects::nonNull);
        return Stream.of(milestones, objectives, duties(coverage))
                .flatMap(dates -> dates)
                .sorted(Comparator.comparing(DateAhead::on).thenComparing(DateAhead::what))
                .toList();
    }

    private static Stream<DateAhead> duties(Coverage coverage) {
        return coverage.rows().stream()
                .filter(row -> row.state() != AnswerState.CONFIRMED)
                .flatMap(row -> {
                    var requirement = row.requirement();
                    var due = requirement.due();
                    var step = row.answer().due();
                    return Stream.of(
                                    due == null
                                            ? null
                                            : new DateAhead(
                                                    due,
                                                    requirement.title(),
                                                    "Duty",
                                                    requirement.id()),
                                    step == null || row.answer().nextStep().isBlank()
                                            ? null
                                            : new DateAhead(
                                                    step,
                                                    row.answer().nextStep(),
                                                    "Next step: " + requirement.title(),
                                                    requirement.id()))
                            .filter(Objects::nonNull);
                });
    }
}

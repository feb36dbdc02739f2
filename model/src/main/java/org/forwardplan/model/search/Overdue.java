package org.forwardplan.model.search;

import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.schedule.DateAhead;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/// What was due before today and is not done.
///
/// @param dated the things whose dates the overview keeps
record Overdue(Set<ItemId> dated, LocalDate today) {

    Overdue(Surroundings around) {
        this(
                DateAhead.of(around.plan(), around.coverage()).stream()
                        .filter(date -> date.on().isBefore(around.today()))
                        .map(DateAhead::about)
                        .collect(Collectors.toSet()),
                around.today());
    }

    boolean holds(PlanItem item) {
        return switch (item) {
            case Section it -> it.status() != Section.Status.SIGNED_OFF && past(it.due());
            case Note it -> it.kind() == Note.Kind.TO_DO && !it.done() && past(it.due());
            default -> dated.contains(item.id());
        };
    }

    private boolean past(@Nullable LocalDate due) {
        return due != null && due.isBefore(today);
    }
}

package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.PriorityId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Something the system means to achieve, with a target that can be checked.
///
/// @param owner the body that answers for it
/// @param lead the role that answers for it; empty while nobody does
/// @param due the day by which it is to be achieved, where that is not in the target itself
/// @param priority the priority or theme it serves
public record Objective(
        ObjectiveId id,
        int position,
        String title,
        Target target,
        @Nullable OrganisationId owner,
        String lead,
        Level level,
        @Nullable LocalDate due,
        @Nullable PriorityId priority)
        implements PlanItem {

    public enum Level {
        SYSTEM("System"),
        COLLABORATIVE("Provider collaborative"),
        PLACE("Place"),
        NEIGHBOURHOOD("Neighbourhood");

        private final String words;

        Level(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    @Override
    public String name() {
        return title;
    }

    /// The day by which it is to be achieved: its own date, else the target's.
    public @Nullable LocalDate by() {
        return due != null ? due : target.by();
    }
}

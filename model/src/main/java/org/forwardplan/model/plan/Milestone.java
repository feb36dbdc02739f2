package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.MilestoneId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.jspecify.annotations.Nullable;

/// A step on the way that takes a day or a stretch of days.
///
/// @param stream the row of the timeline it stands in, e.g. `Engagement`
/// @param owner the body that sees to it
public record Milestone(
        MilestoneId id,
        int position,
        String stream,
        String title,
        DateSpan span,
        Status status,
        @Nullable OrganisationId owner)
        implements PlanItem {

    public enum Status {
        PLANNED("Planned"),
        UNDER_WAY("Under way"),
        DONE("Done");

        private final String words;

        Status(String words) {
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
}

package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.SectionId;
import org.jspecify.annotations.Nullable;

/// A heading of the plan with a lead and a status. Its text is the passages that name it.
///
/// @param parent the section it stands in; null for a chapter
/// @param lead the role that answers for it; empty while nobody does
public record Section(
        SectionId id,
        @Nullable SectionId parent,
        int position,
        String title,
        String lead,
        Status status)
        implements PlanItem {

    /// How far the section has come.
    public enum Status {
        NOT_STARTED("Not started"),
        DRAFTING("Drafting"),
        IN_REVIEW("In review"),
        SIGNED_OFF("Signed off");

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

    public Section withTitle(String now) {
        return new Section(id, parent, position, now, lead, status);
    }

    public Section withLead(String now) {
        return new Section(id, parent, position, title, now, status);
    }

    public Section withStatus(Status now) {
        return new Section(id, parent, position, title, lead, now);
    }

    public Section at(@Nullable SectionId newParent, int newPosition) {
        return new Section(id, newParent, newPosition, title, lead, status);
    }
}

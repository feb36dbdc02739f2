package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.SectionId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A heading of the plan with a lead and a status. Its text is the passages that name it.
///
/// @param parent the section it stands in; null for a chapter
/// @param lead the role that answers for it; empty while nobody does
/// @param statusBy the role that set the status; empty where it came about by itself
/// @param statusOn the day the status was set
/// @param due the day by which it is to be signed off
/// @param volumes where it is printed
public record Section(
        SectionId id,
        @Nullable SectionId parent,
        int position,
        String title,
        String lead,
        Status status,
        String statusBy,
        @Nullable LocalDate statusOn,
        @Nullable LocalDate due,
        List<Volume> volumes)
        implements PlanItem {

    public Section {
        volumes = volumes.stream().distinct().sorted().toList();
    }

    /// A section whose status came about by itself, with no due date.
    public Section(
            SectionId id,
            @Nullable SectionId parent,
            int position,
            String title,
            String lead,
            Status status) {
        this(id, parent, position, title, lead, status, "", null, null, Volume.USUAL);
    }

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

    /// A publication that is made from the plan.
    public enum Volume {
        PLAN("The plan"),
        REFERENCE("Reference volume"),
        SUMMARY("Public summary");

        /// Where a new section is printed.
        public static final List<Volume> USUAL = List.of(PLAN, REFERENCE);

        private final String words;

        Volume(String words) {
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
        return new Section(
                id, parent, position, now, lead, status, statusBy, statusOn, due, volumes);
    }

    public Section withLead(String now) {
        return new Section(
                id, parent, position, title, now, status, statusBy, statusOn, due, volumes);
    }

    /// A status that comes about by itself.
    public Section withStatus(Status now) {
        return withStatus(now, "", null);
    }

    public Section withStatus(Status now, String by, @Nullable LocalDate on) {
        return new Section(id, parent, position, title, lead, now, by, on, due, volumes);
    }

    public Section dueBy(@Nullable LocalDate now) {
        return new Section(
                id, parent, position, title, lead, status, statusBy, statusOn, now, volumes);
    }

    public Section in(List<Volume> now) {
        return new Section(id, parent, position, title, lead, status, statusBy, statusOn, due, now);
    }

    public Section at(@Nullable SectionId newParent, int newPosition) {
        return new Section(
                id, newParent, newPosition, title, lead, status, statusBy, statusOn, due, volumes);
    }
}

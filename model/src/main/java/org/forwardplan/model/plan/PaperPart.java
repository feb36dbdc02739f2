package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.BaselineId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Something that goes behind the cover sheet of a board paper.
public sealed interface PaperPart {

    /// True where it sets the plan against an earlier version.
    default boolean compares() {
        return switch (this) {
            case Changes _ -> true;
            case Duties(var layout, _) -> layout == DutyLayout.CHANGES;
            case Text _, Sections _, WholePlan _, Objectives _ -> false;
        };
    }

    /// The same against this version, where it compares at all.
    default PaperPart since(BaselineId version) {
        return switch (this) {
            case Changes _ -> new Changes(version);
            case Duties(var layout, _) when compares() -> new Duties(layout, version);
            case Duties _, Text _, Sections _, WholePlan _, Objectives _ -> this;
        };
    }

    /// Written for this paper alone.
    record Text(String title, Prose prose) implements PaperPart {}

    /// Sections of the plan as they stand, each with those beneath it.
    record Sections(List<SectionId> sections) implements PaperPart {
        public Sections {
            sections = List.copyOf(sections);
        }
    }

    /// The whole plan.
    record WholePlan() implements PaperPart {}

    /// What has changed since a baseline.
    record Changes(BaselineId since) implements PaperPart {}

    /// How the plan meets its duties.
    ///
    /// @param since for the layout that compares; null for the others
    record Duties(DutyLayout layout, @Nullable BaselineId since) implements PaperPart {}

    /// The objectives with their targets.
    record Objectives() implements PaperPart {}

    /// The ways in which boards like to see a table of duties (layouts A to E).
    enum DutyLayout {
        GAPS("What is asked and what we have"),
        SIGNPOSTS("How we meet each duty and where"),
        ASSURANCE("Evidence, assurance, gap and action"),
        CHANGES("Last version against this one"),
        ANNUAL_REPORT("What we said and what happened");

        private final String words;

        DutyLayout(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}

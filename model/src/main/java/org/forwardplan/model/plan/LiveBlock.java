package org.forwardplan.model.plan;

/// A block that draws itself from the plan each time it is shown or printed, so that it is never
/// out of date.
///
/// @param filter narrows what is shown, by name or kind as the subject allows; empty shows all
public record LiveBlock(Subject subject, String filter) implements PassageBody {

    /// What a live block can show.
    public enum Subject {
        OBJECTIVES("Objectives and measures"),
        MILESTONES("Milestones"),
        NATIONAL_OBJECTIVES("National objectives"),
        ORGANISATIONS("Organisations and places"),
        SOURCES("Plans and strategies this plan reflects"),
        PRIORITIES("Priorities and themes"),
        FACTS("Facts and figures"),
        DUTIES("How we meet our duties"),
        EVIDENCE("Evidence");

        private final String words;

        Subject(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    @Override
    public String opening() {
        return filter.isEmpty() ? subject.toString() : "%s: %s".formatted(subject, filter);
    }

    @Override
    public boolean blank() {
        return false;
    }
}

package org.forwardplan.model.plan;

/// A block that draws itself from the plan each time it is shown or printed, so that it is never
/// out of date.
///
/// @param filter narrows what is shown, by name or kind as the subject allows; empty shows all
public record LiveBlock(Subject subject, String filter, Scope scope) implements PassageBody {

    /// A block that shows the whole plan's.
    public LiveBlock(Subject subject, String filter) {
        this(subject, filter, Scope.PLAN);
    }

    /// Which part of the plan a block draws from.
    public enum Scope {
        PLAN("The whole plan"),
        /// What answers the same duties as the passages of its section do.
        SECTION("What this section answers");

        private final String words;

        Scope(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /// What a live block can show.
    public enum Subject {
        OBJECTIVES("Objectives and measures"),
        TRAJECTORIES("Figures by year"),
        MILESTONES("Milestones"),
        NATIONAL_OBJECTIVES("National objectives"),
        ORGANISATIONS("Organisations and places"),
        SOURCES("Plans and strategies this plan reflects"),
        PRIORITIES("Priorities and themes"),
        FACTS("Facts and figures"),
        DUTIES("How we meet our duties"),
        COVERAGE("How far our duties are met"),
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
    public String plainText() {
        return opening();
    }

    @Override
    public boolean blank() {
        return false;
    }
}

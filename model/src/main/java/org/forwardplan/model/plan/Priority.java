package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.PriorityId;

/// What the partnership has chosen to put first, or a theme or foundation that runs through
/// everything.
///
/// @param aim one sentence on what it is for
public record Priority(PriorityId id, int position, Kind kind, String title, String aim)
        implements PlanItem {

    public enum Kind {
        PRIORITY("Priority"),
        THEME("Cross-cutting theme"),
        FOUNDATION("Foundation");

        private final String words;

        Kind(String words) {
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

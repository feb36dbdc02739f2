package org.forwardplan.model.journal;

import org.forwardplan.model.plan.PlanChange;

import java.time.Instant;

/// One thing somebody did to the plan.
///
/// @param by the planner's role or name as set on this laptop
/// @param what was done, as the history and the undo button say it, e.g. `Rename section "Quality"`
public record Edit(Instant at, String by, Act act, String what, PlanChange change) {

    public enum Act {
        DONE("Done"),
        UNDONE("Undone"),
        REDONE("Redone");

        private final String words;

        Act(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}

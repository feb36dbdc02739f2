package org.forwardplan.model.boardpapers;

import org.forwardplan.model.plan.BoardPaper.CoverField;

/// A field of a cover sheet as it will be printed.
///
/// @param words the planner's own, else the plan's; empty where neither has any
/// @param from where the plan found them, e.g. `the milestones`; empty for the planner's own words
public record Filled(CoverField field, String words, String from) {

    public boolean blank() {
        return words.isBlank();
    }

    public boolean fromPlan() {
        return !from.isEmpty();
    }
}

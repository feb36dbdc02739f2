package org.forwardplan.app.outline;

import java.util.List;
import org.forwardplan.app.openplan.PlanState;
import org.forwardplan.model.plan.LiveBlock;

/// What a live block draws, as rows of words.
///
/// @param said in place of a table where there is nothing to draw; empty otherwise
record LiveTable(String said, List<String> header, List<Integer> widths, List<List<String>> rows) {

    static LiveTable of(LiveBlock block, PlanState state) {
        return new LiveTable("Drawn from the plan when it is printed.", List.of(), List.of(), List.of());
    }
}

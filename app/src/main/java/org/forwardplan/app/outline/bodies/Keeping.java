package org.forwardplan.app.outline.bodies;

import org.forwardplan.model.plan.PassageBody;

/// Takes what a planner has made of a passage.
@FunctionalInterface
public interface Keeping {

    /// @param what was done, as undo names it, e.g. `Add a row to a table`
    void keep(String what, PassageBody now);
}

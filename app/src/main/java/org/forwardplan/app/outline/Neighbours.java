package org.forwardplan.app.outline;

import org.forwardplan.model.plan.ItemId.PassageId;

import java.util.Optional;

/// The passages round a passage, and how to get to them.
interface Neighbours {

    void edit(PassageId passage);

    void focus(PassageId passage);

    /// The passage `by` places further down, or up where that is negative.
    Optional<PassageId> from(PassageId passage, int by);
}

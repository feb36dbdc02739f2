package org.forwardplan.model.review;

import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.PassageBody;
import org.jspecify.annotations.Nullable;

/// A passage as it came back.
///
/// @param was as it was sent; null where it is new
/// @param body as it came back; equal to `was` where nothing was changed
record Arrived(Stretch stretch, PassageId passage, @Nullable PassageBody was, PassageBody body) {

    SectionId section() {
        return stretch.section();
    }
}

package org.forwardplan.app.outline.prose;

import org.forwardplan.model.plan.ItemId.PassageId;

import java.util.function.Supplier;

/// Where prose stands on the page.
///
/// @param whole true where it is all of its passage, so that the passage can be split and joined
public record ProsePlace(
        Supplier<PassageId> passage,
        boolean whole,
        WritingActions actions,
        WritingTools tools,
        Neighbours neighbours) {

    public ProsePlace within() {
        return new ProsePlace(passage, false, actions, tools, neighbours);
    }
}

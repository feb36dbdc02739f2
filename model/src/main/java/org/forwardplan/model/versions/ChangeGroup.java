package org.forwardplan.model.versions;

import org.forwardplan.model.comparison.ItemChange;
import org.forwardplan.model.plan.ItemId.Explained;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// All that became of one thing a reader knows by name: a section with its passages, an objective,
/// a duty with its answer and links.
///
/// @param about null for the plan as a whole
/// @param title as a reader knows it, e.g. `4.2 Urgent care`
/// @param changes in the order of the plan as it is now
public record ChangeGroup(
        Topic topic,
        @Nullable Explained about,
        String title,
        Significance significance,
        List<ItemChange> changes) {

    public ChangeGroup {
        changes = List.copyOf(changes);
    }
}

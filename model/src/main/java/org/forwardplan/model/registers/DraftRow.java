package org.forwardplan.model.registers;

import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Prose;
import org.jspecify.annotations.Nullable;

/// A piece of the text of a section.
///
/// @param after the piece it stands behind, where it is new; null for one that is in the plan, and
///   for a new one at the start
public record DraftRow(Passage passage, @Nullable PassageId after) {

    /// True where its text can be written in a cell.
    public boolean writable() {
        return passage.body() instanceof Prose || passage.body() instanceof Callout;
    }

    DraftRow with(Passage now) {
        return new DraftRow(now, after);
    }
}

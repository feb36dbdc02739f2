package org.forwardplan.model.registers;

import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Prose;
import org.jspecify.annotations.Nullable;

/// The heading of a section, or a piece of its text.
///
/// @param passage null for the heading
/// @param after the piece it stands behind, where it is new; null for one that is in the plan, and
///   for a new one right beneath the heading
public record DraftRow(SectionId section, @Nullable Passage passage, @Nullable PassageId after) {

    static DraftRow of(Passage passage) {
        return new DraftRow(passage.section(), passage, null);
    }

    static DraftRow heading(SectionId section) {
        return new DraftRow(section, null, null);
    }

    public boolean isHeading() {
        return passage == null;
    }

    /// True where its text can be written in a cell.
    public boolean writable() {
        return passage != null
                && (passage.body() instanceof Prose || passage.body() instanceof Callout);
    }

    DraftRow with(Passage now) {
        return new DraftRow(section, now, after);
    }
}

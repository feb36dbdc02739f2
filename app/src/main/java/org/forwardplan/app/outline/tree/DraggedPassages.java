package org.forwardplan.app.outline.tree;

import org.forwardplan.model.plan.ItemId.SectionId;

/// Passages on their way onto another section in the tree.
public interface DraggedPassages {

    boolean dragging();

    /// They were let go on a section.
    void onto(SectionId section);
}

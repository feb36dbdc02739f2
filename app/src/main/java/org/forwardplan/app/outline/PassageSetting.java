package org.forwardplan.app.outline;

import org.forwardplan.app.clipboard.PassagePaste;
import org.forwardplan.app.spelling.Spelling;
import org.forwardplan.model.plan.ItemId.PassageId;

import java.util.List;

/// What every passage of the page works with.
record PassageSetting(
        SectionViewModel section,
        PassagesViewModel passages,
        PictureSource pictures,
        PictureShelf shelf,
        PassageDrag drag,
        WritingTools writing,
        PassagePaste paste,
        Spelling spelling) {

    /// Passages have come from the clipboard: they are what the planner goes on with.
    void pasted(List<PassageId> fresh) {
        section.select(fresh.getFirst());
        if (fresh.size() > 1) {
            passages.selection().pick(fresh);
        }
    }
}

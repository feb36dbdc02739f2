package org.forwardplan.app.outline.passages;

import javafx.scene.image.Image;

import org.forwardplan.app.clipboard.PassagePaste;
import org.forwardplan.app.outline.figures.PictureShelf;
import org.forwardplan.app.outline.figures.PictureSource;
import org.forwardplan.app.outline.prose.WritingTools;
import org.forwardplan.app.outline.section.PassagesViewModel;
import org.forwardplan.app.outline.section.SectionViewModel;
import org.forwardplan.app.spelling.Spelling;
import org.forwardplan.model.plan.ItemId.PassageId;

import java.util.List;
import java.util.Optional;

/// What every passage of the page works with.
public record PassageSetting(
        SectionViewModel section,
        PassagesViewModel passages,
        PictureSource pictures,
        PictureShelf shelf,
        PassageDrag drag,
        WritingTools writing,
        PassagePaste paste,
        Spelling spelling) {

    /// Puts what was copied among the passages of the chosen section. A picture that was copied by
    /// itself becomes a figure.
    ///
    /// @param plain words alone
    public void pasteAt(int index, boolean plain) {
        var picture = plain ? Optional.<Image>empty() : paste.clipboard().picture();
        if (picture.isPresent()) {
            pictures.image(
                    picture.get(),
                    it -> passages.addFigure(index, it).ifPresent(fresh -> pasted(List.of(fresh))));
        } else {
            section.here().ifPresent(here -> paste.into(here, index, plain, this::pasted));
        }
    }

    /// Passages have come from the clipboard: they are what the planner goes on with.
    void pasted(List<PassageId> fresh) {
        section.select(fresh.getFirst());
        if (fresh.size() > 1) {
            passages.selection().pick(fresh);
        }
    }
}

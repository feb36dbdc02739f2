package org.forwardplan.app.outline.passages;

import org.forwardplan.app.outline.bodies.BodyView;
import org.forwardplan.app.outline.bodies.Keeping;
import org.forwardplan.app.outline.figures.FigureView;
import org.forwardplan.app.outline.liveblocks.LiveBlockView;
import org.forwardplan.app.outline.prose.CalloutView;
import org.forwardplan.app.outline.prose.Neighbours;
import org.forwardplan.app.outline.prose.ProsePlace;
import org.forwardplan.app.outline.prose.ProseView;
import org.forwardplan.app.outline.tables.TextTableView;
import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.TextTable;

import java.util.function.Supplier;

/// How each kind of passage is shown.
final class BodyViews {

    private BodyViews() {}

    /// @param left told when the planner stops typing, so that the keyboard stays with the passage
    static BodyView of(
            PassageBody kind,
            PassageSetting setting,
            Neighbours neighbours,
            Supplier<PassageId> id,
            Runnable left) {
        var section = setting.section();
        var place = new ProsePlace(id, true, section.writing(), setting.writing(), neighbours);
        Keeping keep = (what, now) -> section.revise(id.get(), what, now);
        return switch (kind) {
            case Prose _ -> new ProseView(place, now -> section.revise(id.get(), now), left);
            case TextTable _ -> new TextTableView(keep, left, setting.paste().clipboard()::cells);
            case Figure _ ->
                    new FigureView(
                            keep,
                            setting.shelf(),
                            () ->
                                    setting.pictures()
                                            .choose(it ->
                                                    setting.passages()
                                                            .replacePicture(id.get(), it)),
                            left);
            case Callout _ -> new CalloutView(place.within(), keep, left);
            case LiveBlock _ -> new LiveBlockView(keep, section::drawn, section::show, left);
        };
    }
}

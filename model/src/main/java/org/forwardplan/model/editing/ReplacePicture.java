package org.forwardplan.model.editing;

import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Revised;

import java.util.ArrayList;

/// Shows another picture in a figure. Its caption, its words and its width stay.
public record ReplacePicture(PassageId id, Picture picture) implements PlanCommand {

    @Override
    public String label() {
        return "Replace the picture of a figure";
    }

    @Override
    public Decision decide(Plan plan) {
        var passage = plan.find(Passage.class, id);
        if (passage.isEmpty()
                || !(passage.get().body() instanceof Figure was)
                || was.picture().equals(picture.id())) {
            return Decision.nothingToDo();
        }
        var changes = new ArrayList<PlanChange>();
        if (plan.find(Picture.class, picture.id()).isEmpty()) {
            changes.add(new Added(picture));
        }
        var now = new Figure(picture.id(), was.alt(), was.caption(), was.width());
        changes.add(new Revised(passage.get(), passage.get().withBody(now)));
        return Decision.accept(changes);
    }
}

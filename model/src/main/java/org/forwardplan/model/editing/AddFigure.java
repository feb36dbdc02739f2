package org.forwardplan.model.editing;

import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.Plan;

import java.util.List;

/// Adds a picture and the figure that shows it, its words still to be written.
public record AddFigure(PassageId id, SectionId section, int index, Picture picture)
        implements PlanCommand {

    @Override
    public String label() {
        return "Add a figure";
    }

    @Override
    public Decision decide(Plan plan) {
        var figure = new Figure(picture.id(), "", "", Figure.WIDEST);
        return new AddPassages(
                        label(),
                        section,
                        index,
                        List.of(new AddPassages.Fresh(id, figure)),
                        List.of(picture))
                .decide(plan);
    }
}

package org.forwardplan.model.editing;

import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Plan;

import java.util.List;

/// Adds a passage to a section at `index` among its passages. A section not started is then being
/// drafted.
public record AddPassage(PassageId id, SectionId section, int index, PassageBody body)
        implements PlanCommand {

    @Override
    public String label() {
        return "Add a passage";
    }

    @Override
    public Decision decide(Plan plan) {
        return new AddPassages(
                        label(),
                        section,
                        index,
                        List.of(new AddPassages.Fresh(id, body)),
                        List.of())
                .decide(plan);
    }
}

package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Section;

import java.util.ArrayList;

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
        var entry = Outline.of(plan).entry(section);
        if (entry.isEmpty()) {
            return Decision.refuse(
                    Finding.must("That section is no longer in the plan", null, "Choose another"));
        }
        var added = new Passage(id, section, 0, body);
        var changes =
                new ArrayList<>(
                        Siblings.insert(
                                entry.get().passages(),
                                index,
                                added,
                                (passage, position) -> passage.at(section, position)));
        var holder = entry.get().section();
        if (holder.status() == Section.Status.NOT_STARTED) {
            changes.add(new Revised(holder, holder.withStatus(Section.Status.DRAFTING)));
        }
        return Decision.accept(changes);
    }
}

package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.ItemId.HouseTemplateId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.wording.Wording;

import java.util.List;

/// Takes a Word template out of the plan. One that papers were made with is only no longer in use:
/// without it they could not be made again.
///
/// @param name of the template, for the label
public record RemoveHouseTemplate(HouseTemplateId id, String name) implements PlanCommand {

    @Override
    public String label() {
        return "Remove the Word template “%s”".formatted(name);
    }

    @Override
    public Decision decide(Plan plan) {
        var found = plan.find(HouseTemplate.class, id);
        if (found.isEmpty()) {
            return Decision.nothingToDo();
        }
        var was = found.get();
        var made = MadeWith.papers(plan, id).size();
        if (made == 0) {
            return Decision.accept(List.of(new Removed(was)));
        }
        if (was.inUse()) {
            return Decision.accept(List.of(new Revised(was, was.used(false))));
        }
        return Decision.refuse(
                Finding.must(
                        "%s made with “%s” could not be made again without it"
                                .formatted(Wording.count(made, "paper", "papers"), name),
                        id,
                        "It stays in the plan and is not in use"));
    }
}

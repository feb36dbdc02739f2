package org.forwardplan.model.editing;

import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.Plan;

/// Takes in an organisation's own Word template and makes papers with it from now on. One that is
/// there already keeps the styles chosen for it.
///
/// @param read as its file says, with a guess of its styles
public record AddHouseTemplate(HouseTemplate read) implements PlanCommand {

    @Override
    public String label() {
        return "Make papers with “%s”".formatted(read.name());
    }

    @Override
    public Decision decide(Plan plan) {
        var now = plan.find(HouseTemplate.class, read.id()).orElse(read);
        return Decision.accept(TemplatesInUse.only(plan, now.used(true)));
    }
}

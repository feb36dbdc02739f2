package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.ItemId.HouseTemplateId;
import org.forwardplan.model.plan.Plan;
import org.jspecify.annotations.Nullable;

/// Says how papers look from now on: as one of the plan's Word templates does, or as ours do
/// unasked.
///
/// @param id null for our own look
/// @param name of the template, for the label; empty for our own look
public record UseHouseTemplate(@Nullable HouseTemplateId id, String name) implements PlanCommand {

    /// Back to how our papers look unasked.
    public static UseHouseTemplate ownLook() {
        return new UseHouseTemplate(null, "");
    }

    @Override
    public String label() {
        return id == null ? "Make papers in our own look" : "Make papers with “%s”".formatted(name);
    }

    @Override
    public Decision decide(Plan plan) {
        if (id == null) {
            return Decision.accept(TemplatesInUse.only(plan, null));
        }
        return plan.find(HouseTemplate.class, id)
                .map(it -> Decision.accept(TemplatesInUse.only(plan, it.used(true))))
                .orElseGet(() -> Decision.refuse(gone()));
    }

    static Finding gone() {
        return Finding.must(
                "That Word template is no longer in the plan", null, "Choose its file again");
    }
}

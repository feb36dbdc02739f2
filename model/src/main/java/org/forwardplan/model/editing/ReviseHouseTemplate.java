package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.ItemId.HouseTemplateId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.StyleRole;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Chooses which style of a Word template stands for a role.
///
/// @param style null where the role is to look as in our papers
public record ReviseHouseTemplate(HouseTemplateId id, StyleRole role, @Nullable String style)
        implements PlanCommand {

    @Override
    public String label() {
        return style == null
                ? "Let “%s” look as in our papers".formatted(role)
                : "Use the style “%s” for “%s”".formatted(style, role);
    }

    @Override
    public Decision decide(Plan plan) {
        var found = plan.find(HouseTemplate.class, id);
        if (found.isEmpty()) {
            return Decision.refuse(UseHouseTemplate.gone());
        }
        var was = found.get();
        if (style != null && !was.choices(role).contains(style)) {
            return Decision.refuse(
                    Finding.must(
                            "“%s” has no style “%s” for this".formatted(was.name(), style),
                            id,
                            "Choose one of its styles"));
        }
        var now = style == null ? was.without(role) : was.with(role, style);
        return now.equals(was)
                ? Decision.nothingToDo()
                : Decision.accept(List.of(new Revised(was, now)));
    }
}

package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.ItemId.HouseTemplateId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.StyleRole;

import java.util.ArrayList;
import java.util.EnumMap;

/// Puts a new version of a Word template in place of the one there is. What was chosen for each
/// role stays chosen as far as the new version has that style; the earlier version stays only where
/// a paper was made with it.
///
/// @param read the new version, with a guess of its styles
public record ReplaceHouseTemplate(HouseTemplateId earlier, HouseTemplate read)
        implements PlanCommand {

    @Override
    public String label() {
        return "Replace the Word template with “%s”".formatted(read.name());
    }

    @Override
    public Decision decide(Plan plan) {
        var found = plan.find(HouseTemplate.class, earlier);
        if (found.isEmpty()) {
            return Decision.refuse(
                    Finding.must(
                            "The template to be replaced is no longer in the plan",
                            null,
                            "Take the file in as a template of its own"));
        }
        var was = found.get();
        if (was.id().equals(read.id())) {
            return new AddHouseTemplate(was).decide(plan);
        }
        var changes = new ArrayList<PlanChange>();
        if (MadeWith.papers(plan, earlier).isEmpty()) {
            changes.add(new Removed(was));
        }
        var left = changes.isEmpty() ? plan : plan.after(changes.getFirst());
        changes.addAll(TemplatesInUse.only(left, chosenAsFor(was).used(true)));
        return Decision.accept(changes);
    }

    /// What the earlier version had no style for, although it could have had this one, was left to
    /// ours on purpose.
    private HouseTemplate chosenAsFor(HouseTemplate was) {
        var styles = new EnumMap<StyleRole, String>(StyleRole.class);
        for (var role : StyleRole.values()) {
            var guess = read.styles().get(role);
            var before = was.styles().get(role);
            if (before != null && read.choices(role).contains(before)) {
                styles.put(role, before);
            } else if (guess != null && (before != null || !was.choices(role).contains(guess))) {
                styles.put(role, guess);
            }
        }
        return read.with(styles);
    }
}

package org.forwardplan.model.editing;

import org.forwardplan.model.plan.InForce;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.rulebook.Rulebook;
import org.forwardplan.model.rulebook.RulebookImpact;

import java.util.stream.Collectors;

/// Has the plan answer to another rulebook, as one step: rows come, change and end, and what rests
/// on them goes with them. What the plan says is left alone.
///
/// A plan that answers to just these rows already stays as it is.
public record MoveToRulebook(Rulebook to) implements PlanCommand {

    @Override
    public String label() {
        return "Move to the rulebook “%s”".formatted(to.title());
    }

    @Override
    public boolean sweeping() {
        return true;
    }

    @Override
    public Decision decide(Plan plan) {
        var steps = new Steps(plan);
        var begins = to.begins();
        var handover = new Handover(steps, begins, true);
        for (var row : RulebookImpact.of(plan, to).rows()) {
            handover.over(row.was(), row.now(), row.tests());
        }
        var coming = to.requirements().stream().map(Requirement::id).collect(Collectors.toSet());
        InForce.of(plan).noLonger().stream()
                .filter(row -> !coming.contains(row.id()))
                .filter(row -> InForce.applies(row, begins))
                .forEach(handover::end);
        var profile = plan.profile();
        var now = named(profile);
        if (!now.equals(profile)) {
            steps.change(new Revised(profile, now));
        }
        return steps.decision();
    }

    private PlanProfile named(PlanProfile profile) {
        return new PlanProfile(
                profile.id(),
                profile.title(),
                profile.documentName(),
                profile.organisation(),
                profile.firstYear(),
                profile.years(),
                to.id(),
                to.title());
    }
}

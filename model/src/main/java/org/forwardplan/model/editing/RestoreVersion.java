package org.forwardplan.model.editing;

import org.forwardplan.model.comparison.Comparison;
import org.forwardplan.model.plan.Plan;

/// Makes the whole plan say again what it said in an earlier version, to the last place. What is
/// said about versions stays: names, reasons, judgements and papers.
///
/// @param then the plan as it was
/// @param version its name, for the label
public record RestoreVersion(Plan then, String version) implements PlanCommand {

    @Override
    public String label() {
        return "Go back to “%s”".formatted(version);
    }

    @Override
    public boolean sweeping() {
        return true;
    }

    @Override
    public Decision decide(Plan plan) {
        return Decision.accept(Comparison.between(plan, then).change().parts().toList());
    }
}

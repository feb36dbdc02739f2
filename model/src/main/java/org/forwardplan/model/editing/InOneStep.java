package org.forwardplan.model.editing;

import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;

import java.util.ArrayList;
import java.util.List;

/// Several requests that are done, and taken back, as one. Each is decided on the plan as the ones
/// before it leave it; where one does not fit, none is done.
public record InOneStep(String label, List<? extends PlanCommand> commands) implements PlanCommand {

    public InOneStep {
        commands = List.copyOf(commands);
    }

    @Override
    public boolean sweeping() {
        return commands.stream().anyMatch(PlanCommand::sweeping);
    }

    @Override
    public Decision decide(Plan plan) {
        var changes = new ArrayList<PlanChange>();
        var now = plan;
        for (var command : commands) {
            switch (command.decide(now)) {
                case Decision.Accepted(var change) -> {
                    changes.add(change);
                    now = now.after(change);
                }
                case Decision.Refused(var findings) -> {
                    if (!findings.isEmpty()) {
                        return new Decision.Refused(findings);
                    }
                }
            }
        }
        return Decision.accept(changes);
    }
}

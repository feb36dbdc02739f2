package org.forwardplan.model.editing;

import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;

import java.util.List;

/// Remembers a paper that was made, so that the very same can be made again.
public record RecordPaper(MadePaper made) implements PlanCommand {

    @Override
    public String label() {
        return "Made “%s”".formatted(made.title());
    }

    @Override
    public Decision decide(Plan plan) {
        return Decision.accept(List.of(new Added(made)));
    }
}

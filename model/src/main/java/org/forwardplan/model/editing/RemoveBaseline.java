package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.ItemId.BaselineId;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.Revision;

import java.util.List;
import java.util.Optional;

/// Takes a version's name away. What it held stays in the history of the plan.
///
/// Refused while a judgement or a paper that was made rests on it: neither could be explained
/// without it.
///
/// @param name of the version, for the label
public record RemoveBaseline(BaselineId id, String name) implements PlanCommand {

    @Override
    public String label() {
        return "Remove the name “%s”".formatted(name);
    }

    @Override
    public Decision decide(Plan plan) {
        var baseline = plan.find(Baseline.class, id);
        if (baseline.isEmpty()) {
            return Decision.nothingToDo();
        }
        return restsOnIt(plan)
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(List.of(new Removed(baseline.get()))));
    }

    private Optional<Finding> restsOnIt(Plan plan) {
        if (plan.items(Revision.class).anyMatch(revision -> revision.since().equals(id))) {
            return Optional.of(
                    Finding.must(
                            "The judgement on a change was made against “%s”".formatted(name),
                            id,
                            "Rename the version instead"));
        }
        return plan.items(MadePaper.class)
                .filter(paper -> id.equals(paper.recipe().since()))
                .findFirst()
                .map(paper ->
                        Finding.must(
                                "The paper “%s” was made by comparing with “%s”"
                                        .formatted(paper.title(), name),
                                id,
                                "Rename the version instead"));
    }
}

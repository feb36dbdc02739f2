package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.editing.Decision.Accepted;
import org.forwardplan.model.editing.Decision.Refused;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.TestRef;

import java.util.List;

/// Adds a piece of evidence together with the tests it answers.
public record AddEvidence(Evidence evidence, List<TestRef> tests) implements PlanCommand {

    @Override
    public String label() {
        return "Add evidence “%s”".formatted(evidence.title());
    }

    @Override
    public Decision decide(Plan plan) {
        if (evidence.title().isBlank()) {
            return Decision.refuse(
                    Finding.must(
                            "Evidence needs a title",
                            evidence.id(),
                            "Name the document or the fact it rests on"));
        }
        var added = new Added(evidence);
        return switch (new LinkAnswer(label(), evidence.id(), tests).decide(plan.after(added))) {
            case Accepted(var links) -> Decision.accept(List.of(added, links));
            case Refused(var findings) when findings.isEmpty() -> Decision.accept(List.of(added));
            case Refused refused -> refused;
        };
    }
}

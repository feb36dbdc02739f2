package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemId.LinkId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.TestRef;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

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
        var changes = new ArrayList<PlanChange>();
        changes.add(new Added(evidence));
        tests.forEach(test ->
                changes.add(
                        new Added(new Link(new LinkId(UUID.randomUUID()), test, evidence.id()))));
        return Decision.accept(changes);
    }
}

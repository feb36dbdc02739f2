package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.duties.Said;
import org.forwardplan.model.plan.InForce;
import org.forwardplan.model.plan.ItemId.Answering;
import org.forwardplan.model.plan.ItemId.LinkId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.TestRef;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Says that a passage, objective, milestone, source or piece of evidence answers these tests, as
/// it and they stand now. Those it answers already are left alone.
public record LinkAnswer(String label, Answering from, List<TestRef> tests) implements PlanCommand {

    @Override
    public Decision decide(Plan plan) {
        var answers = plan.find(from);
        if (answers.isEmpty()) {
            return Decision.refuse(
                    Finding.must("It is no longer in the plan", null, "Choose another"));
        }
        var said = Said.by(answers.get());
        var changes = new ArrayList<PlanChange>();
        for (var test : new LinkedHashSet<>(tests)) {
            var asked = asked(plan, test).flatMap(requirement -> requirement.test(test.test()));
            if (asked.isEmpty()) {
                return Decision.refuse(
                        Finding.must(
                                "There is no test %s in this plan's rulebook".formatted(test),
                                null,
                                "Choose another"));
            }
            if (plan.items(Link.class)
                    .noneMatch(link -> link.from().equals(from) && link.test().equals(test))) {
                var id = new LinkId(UUID.randomUUID());
                changes.add(new Added(new Link(id, test, from, said, asked.get().asks())));
            }
        }
        return Decision.accept(changes);
    }

    private static Optional<Requirement> asked(Plan plan, TestRef test) {
        return InForce.of(plan).asked().stream()
                .filter(row -> row.id().equals(test.requirement()))
                .findFirst();
    }
}

package org.forwardplan.model.editing;

import org.forwardplan.model.plan.ItemId.LinkId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.TestRef;

import java.util.List;

/// Says that what answered tests that are no longer asked answers another: the links go, and what
/// they came from is linked with that test as both stand now.
public record MoveAnswers(String label, List<LinkId> links, TestRef to) implements PlanCommand {

    public MoveAnswers {
        links = List.copyOf(links);
    }

    @Override
    public Decision decide(Plan plan) {
        var from =
                links.stream()
                        .flatMap(id -> plan.find(Link.class, id).stream())
                        .map(Link::from)
                        .toList();
        return new InOneStep(
                        label,
                        List.of(
                                new LinkAnswers(label, from, List.of(to)),
                                new Unlink(label, links)))
                .decide(plan);
    }
}

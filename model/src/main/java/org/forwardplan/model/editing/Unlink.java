package org.forwardplan.model.editing;

import org.forwardplan.model.plan.ItemId.LinkId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Removed;

import java.util.List;

/// Says that something no longer answers: the links go, what they led to stays. Those that are gone
/// already are left alone.
public record Unlink(String label, List<LinkId> links) implements PlanCommand {

    public Unlink {
        links = List.copyOf(links);
    }

    @Override
    public Decision decide(Plan plan) {
        return Decision.accept(
                links.stream()
                        .distinct()
                        .flatMap(id -> plan.find(Link.class, id).stream())
                        .map(Removed::new)
                        .toList());
    }
}

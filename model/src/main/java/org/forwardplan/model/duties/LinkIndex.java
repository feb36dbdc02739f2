package org.forwardplan.model.duties;

import org.forwardplan.model.maps.SharedMap;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.LinkId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanChange.Together;
import org.forwardplan.model.plan.PlanItem;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/// The links of a plan from both ends: those that lead to a requirement, and those that come from
/// what answers it. Links from things that are gone are there too.
record LinkIndex(
        SharedMap<RequirementId, SharedMap<LinkId, Link>> to,
        SharedMap<ItemId, SharedMap<LinkId, Link>> from) {

    private static final LinkIndex EMPTY = new LinkIndex(SharedMap.of(), SharedMap.of());

    static LinkIndex of(Plan plan) {
        return plan.items(Link.class).reduce(EMPTY, LinkIndex::with, (one, _) -> one);
    }

    /// The links once this has happened to the plan.
    LinkIndex after(PlanChange change) {
        var next = this;
        for (var part : change.parts().toList()) {
            next =
                    switch (part) {
                        case Added(var item) -> next.with(item);
                        case Removed(var item) -> next.without(item);
                        case Revised(var was, var now) -> next.without(was).with(now);
                        case Together _ ->
                                throw new IllegalStateException("A part is never several changes");
                    };
        }
        return next;
    }

    Collection<Link> to(RequirementId requirement) {
        return to.getOrDefault(requirement, SharedMap.of()).values();
    }

    /// The requirements a thing is linked with.
    Set<RequirementId> answeredBy(ItemId thing) {
        return from.getOrDefault(thing, SharedMap.of()).values().stream()
                .map(link -> link.test().requirement())
                .collect(Collectors.toSet());
    }

    private LinkIndex with(PlanItem item) {
        return item instanceof Link link
                ? new LinkIndex(
                        to.changed(
                                link.test().requirement(),
                                SharedMap.of(),
                                links -> links.with(link.id(), link)),
                        from.changed(
                                link.from(), SharedMap.of(), links -> links.with(link.id(), link)))
                : this;
    }

    private LinkIndex without(PlanItem item) {
        return item instanceof Link link
                ? new LinkIndex(
                        to.changed(
                                link.test().requirement(),
                                SharedMap.of(),
                                links -> links.without(link.id())),
                        from.changed(
                                link.from(), SharedMap.of(), links -> links.without(link.id())))
                : this;
    }
}

package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.duties.Said;
import org.forwardplan.model.plan.ItemId.LinkId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Requirement;

import java.util.ArrayList;
import java.util.List;

/// Says that somebody has looked, and what has changed still answers: the links remember what is
/// said and asked now. Those that remember it already are left alone.
public record StillAnswers(String label, List<LinkId> links) implements PlanCommand {

    public StillAnswers {
        links = List.copyOf(links);
    }

    @Override
    public Decision decide(Plan plan) {
        var changes = new ArrayList<PlanChange>();
        for (var id : links) {
            var link = plan.find(Link.class, id);
            if (link.isEmpty()) {
                return Decision.refuse(
                        Finding.must(
                                "It is no longer linked", null, "Link it again if it answers"));
            }
            changes.addAll(remember(plan, link.get()));
        }
        return Decision.accept(changes);
    }

    private static String asked(Plan plan, Link link) {
        return plan.find(Requirement.class, link.test().requirement())
                .flatMap(row -> row.test(link.test().test()))
                .map(Requirement.Test::asks)
                .orElse(link.asked());
    }

    /// What a link has to be told to remember what is said and asked now; none where it remembers
    /// it.
    static List<PlanChange> remember(Plan plan, Link link) {
        return plan.find(link.from())
                .map(from -> link.saying(Said.by(from)).asking(asked(plan, link)))
                .filter(now -> !now.equals(link))
                .<List<PlanChange>>map(now -> List.of(new Revised(link, now)))
                .orElse(List.of());
    }
}

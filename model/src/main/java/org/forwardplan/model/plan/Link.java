package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.Answering;
import org.forwardplan.model.plan.ItemId.LinkId;

/// Says that a passage, objective or piece of evidence answers a test of a requirement.
public record Link(LinkId id, TestRef test, Answering from) implements PlanItem {

    @Override
    public String name() {
        return "Answer to " + test;
    }
}

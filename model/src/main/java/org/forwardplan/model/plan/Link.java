package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.Answering;
import org.forwardplan.model.plan.ItemId.LinkId;

/// Says that a passage, objective, milestone, source or piece of evidence answers a test of a
/// requirement.
///
/// @param said the words of what answers, when the planner last found that they do; empty where
///   nobody remembers
/// @param asked what the test asked then; empty where nobody remembers
public record Link(LinkId id, TestRef test, Answering from, String said, String asked)
        implements PlanItem {

    /// A link that does not remember what was said and asked.
    public Link(LinkId id, TestRef test, Answering from) {
        this(id, test, from, "", "");
    }

    @Override
    public String name() {
        return "Answer to " + test;
    }

    public Link saying(String now) {
        return new Link(id, test, from, now, asked);
    }

    public Link asking(String now) {
        return new Link(id, test, from, said, now);
    }
}

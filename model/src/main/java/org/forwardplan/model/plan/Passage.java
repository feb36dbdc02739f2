package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;

/// One piece of a section: the unit that answers a duty, is commented on, compared and consulted
/// about.
public record Passage(PassageId id, SectionId section, int position, PassageBody body)
        implements PlanItem {

    @Override
    public String name() {
        return body.opening();
    }

    public Passage withBody(PassageBody now) {
        return new Passage(id, section, position, now);
    }

    public Passage at(SectionId newSection, int newPosition) {
        return new Passage(id, newSection, newPosition, body);
    }
}

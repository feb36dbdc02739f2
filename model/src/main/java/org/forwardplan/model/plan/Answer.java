package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.AnswerId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What the planner says about a requirement in their own words, beside what is linked to it.
///
/// @param lead the role that answers for it; empty while nobody does
/// @param howMet how the plan meets it, 40 to 120 words, printed in the duties appendix
/// @param nextStep what is to be done about a gap
/// @param due the day by which the next step is to be done
public record Answer(
        AnswerId id, String lead, String howMet, String nextStep, @Nullable LocalDate due)
        implements PlanItem {

    public static Answer none(AnswerId id) {
        return new Answer(id, "", "", "", null);
    }

    @Override
    public String name() {
        return "Answer to " + id.requirement().key();
    }
}

package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.Answering;
import org.forwardplan.model.plan.ItemId.ConfirmationId;

import java.time.LocalDate;
import java.util.List;

/// A named reviewer has looked at the answer to a requirement and found it good, as it stood that
/// day.
///
/// @param by the role that confirmed it
/// @param reliedOn what the answer rested on, and what each of those said that day
public record Confirmation(
        ConfirmationId id, String by, LocalDate on, String note, List<Reliance> reliedOn)
        implements PlanItem {

    public Confirmation {
        reliedOn = List.copyOf(reliedOn);
    }

    /// One thing that answered one test on the day.
    ///
    /// @param fingerprint of what it said then: when that no longer matches, the confirmation is
    ///   out of date
    public record Reliance(TestRef test, Answering on, String fingerprint) {}

    @Override
    public String name() {
        return "Confirmation of " + id.requirement().key();
    }
}

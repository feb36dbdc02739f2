package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SignOffId;

import java.time.LocalDate;
import java.util.List;

/// Somebody has signed a section off, as it stood that day.
///
/// @param by the role that signed it off
/// @param title of the section that day
/// @param passages what the section said that day, in its order
public record SignOff(
        SignOffId id, String by, LocalDate on, String note, String title, List<Signed> passages)
        implements PlanItem {

    public SignOff {
        passages = List.copyOf(passages);
    }

    /// One passage as it stood that day.
    public record Signed(PassageId passage, PassageBody body) {}

    @Override
    public String name() {
        return "Sign-off of “%s”".formatted(title);
    }
}

package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.PartnerReturnId;
import org.forwardplan.model.plan.ItemId.ReturnRequestId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// A file that came back from a partner, kept as evidence of what they said, and what was decided
/// about it.
///
/// @param request what it answers
/// @param file the name it came under
/// @param by the role that took it in
/// @param mergedAt when what it says was taken over; null while that is still to be decided
/// @param declined what it says that the planner chose not to take over, so that the same answer is
///   not asked about twice
public record PartnerReturn(
        PartnerReturnId id,
        ReturnRequestId request,
        String file,
        Bytes contents,
        Instant receivedAt,
        String by,
        @Nullable Instant mergedAt,
        List<Declined> declined)
        implements PlanItem {

    public PartnerReturn {
        declined = List.copyOf(declined);
    }

    /// One value that was not taken over.
    ///
    /// @param row id of the item it is about
    /// @param field of the item, by the name its record has for it; empty where it is the row as a
    ///   whole, which they left out
    /// @param value what they said, as words
    public record Declined(String row, String field, String value) {}

    @Override
    public String name() {
        return file;
    }

    /// Returns stand in the order in which they came.
    @Override
    public int position() {
        return Math.toIntExact(receivedAt.getEpochSecond() / 60);
    }
}

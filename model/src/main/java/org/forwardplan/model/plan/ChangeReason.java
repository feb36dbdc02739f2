package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.ChangeReasonId;
import org.forwardplan.model.plan.ItemId.Explained;
import org.forwardplan.model.plan.ItemId.OrganisationId;

import java.util.List;

/// Why something in the plan was changed and whom it affects, for the paper that sets out the
/// changes (s.14Z53(3)).
///
/// It explains the comparison it came in: one written before the earlier of two versions is about
/// an earlier change. One written later explains the change between two versions that are past.
public record ChangeReason(
        ChangeReasonId id, Explained about, String why, List<OrganisationId> affects)
        implements PlanItem {

    public ChangeReason {
        affects = List.copyOf(affects);
    }

    @Override
    public String name() {
        return why.isBlank() ? "Reason for a change" : why;
    }
}

package org.forwardplan.model.registers;

import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.ReturnRequest;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// A row that somebody added at the end of a table or between two others.
///
/// @param id of what it becomes
/// @param above the row it stands beneath; null at the top
/// @param by the partner whose row it is, who then owns it; null where the planner writes it
public record NewRow<R>(Plan plan, UUID id, @Nullable R above, @Nullable OrganisationId by) {

    /// The id of a row that came without one. It follows from what it says, so that the same row
    /// sent twice is one item.
    ///
    /// @param words of the naming columns, one after the other; case, quotes and spaces do not
    ///   count
    /// @param occurrence how often the same words stood higher on the same sheet, from 0
    public static UUID id(
            ReturnRequest request, Register<?> register, String words, int occurrence) {
        var said =
                String.join(
                        "/",
                        request.id().text(),
                        register.key(),
                        Tolerant.form(words),
                        String.valueOf(occurrence));
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
    }

    /// The place after all others of its kind.
    int last(Class<? extends PlanItem> kind) {
        return plan.items(kind).mapToInt(PlanItem::position).max().orElse(-1) + 1;
    }
}

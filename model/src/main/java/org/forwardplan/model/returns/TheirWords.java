package org.forwardplan.model.returns;

import org.forwardplan.model.comparison.ItemWords;
import org.forwardplan.model.merge.MergeCase;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.PartnerReturn.Declined;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Target;
import org.jspecify.annotations.Nullable;

/// What a return says, as words that are kept with it and known again when it says so once more.
public final class TheirWords {

    private TheirWords() {}

    /// @param theirs the plan as the return has it, for the names of what a value points at
    public static Declined of(MergeCase it, Plan theirs) {
        return new Declined(it.item().id().text(), it.field(), value(it.theirs(), theirs));
    }

    /// A value in full, however long.
    public static String value(@Nullable Object value, Plan plan) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case PlanItem item -> item.name();
            case PassageBody body -> body.plainText();
            case Target target -> target.words();
            default -> ItemWords.value(value, id -> named(id, plan));
        };
    }

    private static String named(ItemId id, Plan plan) {
        return plan.find(id).map(PlanItem::name).orElseGet(id::text);
    }
}

package org.forwardplan.model.proof;

import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanItem;
import org.jspecify.annotations.Nullable;

import java.util.stream.Stream;

/// A thing of which a plan file holds two accounts that cannot both be right.
///
/// At least one of the two values is there.
public sealed interface Mismatch {

    /// The thing, as it is called in the plan where that has it.
    PlanItem item();

    /// What the plan shows is not what its history says it is.
    ///
    /// @param shown by the plan; null where it has no such thing
    /// @param recorded as the last change left it; null where that removed it, or none made it
    /// @param last the change that touched it last; null where none did
    record OfPlan(
            @Nullable PlanItem shown, @Nullable PlanItem recorded, @Nullable JournalEntry last)
            implements Mismatch {

        public OfPlan {
            either(shown, recorded);
        }

        @Override
        public PlanItem item() {
            return either(shown, recorded);
        }

        /// The change that makes the plan show what its history says.
        public PlanChange toRecorded() {
            return change(shown, recorded);
        }
    }

    /// Two changes do not agree what the thing said between them. The plan of today is not touched
    /// by that; what it once said is no longer certain.
    ///
    /// @param left as the earlier change left it; null where that removed it, or none made it
    /// @param found as the later change found it; null where it added it
    /// @param later the change that found it so
    record OfHistory(@Nullable PlanItem left, @Nullable PlanItem found, JournalEntry later)
            implements Mismatch {

        public OfHistory {
            either(found, left);
        }

        @Override
        public PlanItem item() {
            return either(found, left);
        }
    }

    /// Both values, what the plan shows or the later change found first.
    default Stream<PlanItem> accounts() {
        return switch (this) {
            case OfPlan it -> Stream.of(it.shown(), it.recorded()).flatMap(Stream::ofNullable);
            case OfHistory it -> Stream.of(it.found(), it.left()).flatMap(Stream::ofNullable);
        };
    }

    private static PlanItem either(@Nullable PlanItem one, @Nullable PlanItem other) {
        if (one != null) {
            return one;
        }
        if (other != null) {
            return other;
        }
        throw new IllegalArgumentException("Nothing is there to differ");
    }

    private static PlanChange change(@Nullable PlanItem from, @Nullable PlanItem to) {
        if (from == null) {
            return new PlanChange.Added(either(to, null));
        }
        return to == null ? new PlanChange.Removed(from) : new PlanChange.Revised(from, to);
    }
}

package org.forwardplan.model.comparison;

import org.forwardplan.model.plan.ItemFields.Difference;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.PlanItem;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What became of one thing between two states of a plan.
public sealed interface ItemChange {

    /// The thing as it is now, or as it last was where it is gone.
    PlanItem item();

    /// What happened, in a word.
    String what();

    record Added(PlanItem now) implements ItemChange {
        @Override
        public PlanItem item() {
            return now;
        }

        @Override
        public String what() {
            return "Added";
        }
    }

    record Removed(PlanItem was) implements ItemChange {
        @Override
        public PlanItem item() {
            return was;
        }

        @Override
        public String what() {
            return "Removed";
        }
    }

    /// A thing that says something else, stands elsewhere, or both.
    ///
    /// @param fields that differ, its place left out
    /// @param move null where it stands where it stood
    record Altered(PlanItem was, PlanItem now, List<Difference> fields, @Nullable Move move)
            implements ItemChange {

        public Altered {
            fields = List.copyOf(fields);
            if (fields.isEmpty() && move == null) {
                throw new IllegalArgumentException(now.id() + " has not changed");
            }
        }

        @Override
        public PlanItem item() {
            return now;
        }

        @Override
        public String what() {
            if (fields.isEmpty()) {
                return "Moved";
            }
            return move == null ? "Changed" : "Moved and changed";
        }
    }

    /// Where a thing stood and stands.
    ///
    /// @param from the section it stood in; null at the top level and for things that stand in none
    /// @param to the section it stands in; the same as `from` where only its place among its like
    ///   is another
    record Move(@Nullable ItemId from, @Nullable ItemId to) {}
}

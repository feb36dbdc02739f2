package org.forwardplan.model.registers;

import org.forwardplan.model.plan.Plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the rows of a register are, and how they become items of the plan again.
public interface RegisterRows<R> {

    /// Names the row for ever: the id of its item, or of what it is about.
    String id(R row);

    List<R> all(Plan plan);

    /// Also a row that says nothing yet, where what it is about is in the plan.
    Optional<R> find(Plan plan, String id);

    /// The id that was written as text; empty where it is none.
    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException another) {
            return Optional.empty();
        }
    }

    /// A row to be filled in; empty where no rows can be added.
    Optional<R> begin(NewRow<R> fresh);

    /// The items the row stands for. What does not fit together is a misfit, so that columns can be
    /// filled in in any order.
    Settling settle(Plan plan, R row);
}

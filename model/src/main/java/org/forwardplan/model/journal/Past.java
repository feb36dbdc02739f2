package org.forwardplan.model.journal;

import org.forwardplan.model.plan.Plan;

import java.util.Optional;

/// What the plan once was, for whoever has no journal at hand.
@FunctionalInterface
public interface Past {

    /// Nothing is known of it.
    Past UNKNOWN = _ -> Optional.empty();

    /// The plan as it was after entry `number`; empty where that is not known, or not yet.
    Optional<Plan> at(long number);

    /// What a journal knows of the past of a plan.
    static Past of(Journal journal, Plan now) {
        return number ->
                number <= journal.last()
                        ? Optional.of(journal.planAt(number, now))
                        : Optional.empty();
    }
}

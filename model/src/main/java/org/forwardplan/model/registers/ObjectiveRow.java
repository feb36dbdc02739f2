package org.forwardplan.model.registers;

import org.forwardplan.model.plan.Objective;

/// An objective while its row is filled in.
public record ObjectiveRow(Objective objective, TargetParts target) {

    static ObjectiveRow of(Objective objective) {
        return new ObjectiveRow(objective, TargetParts.of(objective.target()));
    }

    ObjectiveRow with(Objective now) {
        return new ObjectiveRow(now, target);
    }

    ObjectiveRow with(TargetParts now) {
        return new ObjectiveRow(objective, now);
    }
}

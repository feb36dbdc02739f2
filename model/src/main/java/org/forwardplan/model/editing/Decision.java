package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Together;

import java.util.List;

/// What comes of a request: a change, or the reasons why it does not fit.
public sealed interface Decision {

    record Accepted(PlanChange change) implements Decision {}

    record Refused(List<Finding> findings) implements Decision {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    static Decision accept(List<? extends PlanChange> changes) {
        if (changes.isEmpty()) {
            return nothingToDo();
        }
        return new Accepted(
                changes.size() == 1 ? changes.getFirst() : new Together(List.copyOf(changes)));
    }

    static Decision refuse(Finding finding) {
        return new Refused(List.of(finding));
    }

    /// A request that would leave the plan as it is: refused without a finding, so that nothing is
    /// stored or said.
    static Decision nothingToDo() {
        return new Refused(List.of());
    }
}

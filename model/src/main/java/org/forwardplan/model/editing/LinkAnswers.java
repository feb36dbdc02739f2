package org.forwardplan.model.editing;

import org.forwardplan.model.editing.Decision.Accepted;
import org.forwardplan.model.editing.Decision.Refused;
import org.forwardplan.model.plan.ItemId.Answering;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.TestRef;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Says that each of several things answers these tests, as one step. Those that do already are
/// left alone.
public record LinkAnswers(String label, List<Answering> from, List<TestRef> tests)
        implements PlanCommand {

    public LinkAnswers {
        from = List.copyOf(from);
        tests = List.copyOf(tests);
    }

    @Override
    public Decision decide(Plan plan) {
        var changes = new ArrayList<PlanChange>();
        for (var one : new LinkedHashSet<>(from)) {
            switch (new LinkAnswer(label, one, tests).decide(plan)) {
                case Accepted(var change) -> changes.add(change);
                case Refused(var findings) when findings.isEmpty() -> {}
                case Refused refused -> {
                    return refused;
                }
            }
        }
        return Decision.accept(changes);
    }
}

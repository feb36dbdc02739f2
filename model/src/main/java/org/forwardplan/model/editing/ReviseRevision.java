package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.ItemId.RevisionId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Revision;
import org.forwardplan.model.plan.Revision.Task;

import java.time.LocalDate;
import java.util.List;

/// Says something else of a judgement: who, when, why, and its tasks with their dates. Its route,
/// and what it was made on, stay: for another route, judge again.
public record ReviseRevision(
        RevisionId id, String by, LocalDate on, String reasoning, List<Task> tasks)
        implements PlanCommand {

    public ReviseRevision {
        tasks = List.copyOf(tasks);
    }

    @Override
    public String label() {
        return "Change the judgement on the published plan";
    }

    @Override
    public Decision decide(Plan plan) {
        var found = plan.find(Revision.class, id);
        if (found.isEmpty()) {
            return Decision.refuse(gone());
        }
        var was = found.get();
        var now =
                new Revision(
                        id,
                        was.since(),
                        was.route(),
                        by.strip(),
                        on,
                        reasoning.strip(),
                        was.entry(),
                        tasks);
        if (now.equals(was)) {
            return Decision.nothingToDo();
        }
        return JudgeRevision.unfit(now)
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(List.of(new Revised(was, now))));
    }

    static Finding gone() {
        return Finding.must("That judgement is no longer in the plan", null, "Judge again");
    }
}

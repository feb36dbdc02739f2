package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.Baseline.Purpose;
import org.forwardplan.model.plan.ItemId.BaselineId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Revised;

import java.time.LocalDate;
import java.util.List;

/// Says something else of a version: its name, purpose, day or note. What it holds cannot change.
public record ReviseBaseline(BaselineId id, String name, Purpose purpose, LocalDate on, String note)
        implements PlanCommand {

    @Override
    public String label() {
        return "Change what is said of version “%s”".formatted(name.strip());
    }

    @Override
    public Decision decide(Plan plan) {
        var found = plan.find(Baseline.class, id);
        if (found.isEmpty()) {
            return Decision.refuse(
                    Finding.must("That version no longer has a name", null, "Freeze it again"));
        }
        var was = found.get();
        var unfit = FreezeBaseline.unfit(plan, name.strip(), id);
        if (unfit.isPresent()) {
            return Decision.refuse(unfit.get());
        }
        var now = new Baseline(id, name.strip(), purpose, on, was.by(), note.strip(), was.entry());
        return now.equals(was)
                ? Decision.nothingToDo()
                : Decision.accept(List.of(new Revised(was, now)));
    }
}

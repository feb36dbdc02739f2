package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.ChangeReason;
import org.forwardplan.model.plan.ItemId.ChangeReasonId;
import org.forwardplan.model.plan.ItemId.Explained;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;

import java.util.List;

/// Says why a thing was changed and whom that affects; says no more of it where there is neither.
///
/// @param fresh id of the reason where there is none yet
/// @param title of the thing, for the label
public record ExplainChange(
        ChangeReasonId fresh,
        Explained about,
        String title,
        String why,
        List<OrganisationId> affects)
        implements PlanCommand {

    public ExplainChange {
        affects = List.copyOf(affects);
    }

    @Override
    public String label() {
        return "Say why “%s” changed".formatted(title);
    }

    @Override
    public Decision decide(Plan plan) {
        if (affects.stream().anyMatch(id -> plan.find(Organisation.class, id).isEmpty())) {
            return Decision.refuse(
                    Finding.must(
                            "An organisation it affects is no longer in the plan",
                            null,
                            "Choose among those that are"));
        }
        var was =
                plan.items(ChangeReason.class)
                        .filter(reason -> reason.about().equals(about))
                        .findFirst();
        var text = why.strip();
        if (text.isEmpty() && affects.isEmpty()) {
            return was.map(reason -> Decision.accept(List.of(new Removed(reason))))
                    .orElseGet(Decision::nothingToDo);
        }
        if (was.isEmpty()) {
            return Decision.accept(
                    List.of(new Added(new ChangeReason(fresh, about, text, affects))));
        }
        var now = new ChangeReason(was.get().id(), about, text, affects);
        return now.equals(was.get())
                ? Decision.nothingToDo()
                : Decision.accept(List.of(new Revised(was.get(), now)));
    }
}

package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.ItemId.ReturnRequestId;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.ReturnRequest;

import java.util.ArrayList;

/// Takes a request back, with the files that came in for it and were not merged. One whose return
/// was merged stays: it is the evidence of who said what.
public record RemoveReturnRequest(ReturnRequestId request, String title) implements PlanCommand {

    @Override
    public String label() {
        return "Remove the request “%s”".formatted(title);
    }

    @Override
    public Decision decide(Plan plan) {
        var was = plan.find(ReturnRequest.class, request);
        if (was.isEmpty()) {
            return SendReturn.gone();
        }
        var returns =
                plan.all(PartnerReturn.class).stream()
                        .filter(it -> it.request().equals(request))
                        .toList();
        if (returns.stream().anyMatch(it -> it.mergedAt() != null)) {
            return Decision.refuse(
                    Finding.must(
                            "A return to “%s” was merged into the plan, so the request stays as evidence"
                                    .formatted(was.get().title()),
                            request,
                            "Undo the merge first, if it was a mistake"));
        }
        var changes = new ArrayList<PlanChange>();
        returns.forEach(it -> changes.add(new Removed(it)));
        changes.add(new Removed(was.get()));
        return Decision.accept(changes);
    }
}

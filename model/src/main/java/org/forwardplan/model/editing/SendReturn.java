package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.ItemId.ReturnRequestId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.ReturnRequest;

import java.time.LocalDate;
import java.util.List;

/// Remembers that the workbook of a request has gone out, and which state of the plan it holds.
/// Sent once more, the newer workbook counts.
///
/// @param entry number of the last journal entry the workbook holds
/// @param file the name it went out under, without its folder
public record SendReturn(
        ReturnRequestId request, String title, LocalDate on, long entry, String file)
        implements PlanCommand {

    @Override
    public String label() {
        return "Send “%s”".formatted(title);
    }

    @Override
    public Decision decide(Plan plan) {
        var was = plan.find(ReturnRequest.class, request);
        return was.isEmpty()
                ? gone()
                : Decision.accept(List.of(new Revised(was.get(), was.get().sent(on, entry, file))));
    }

    static Decision gone() {
        return Decision.refuse(
                Finding.must(
                        "That request is no longer in the plan",
                        null,
                        "Ask the partner for a return again"));
    }
}

package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.ReturnRequest;

import java.util.List;

/// Changes what is asked of a partner, by when or how. What a workbook that is out asks can no
/// longer be changed: only its title, due day, contact and note.
public record ReviseReturnRequest(ReturnRequest now) implements PlanCommand {

    @Override
    public String label() {
        return "Change the request “%s”".formatted(now.title());
    }

    @Override
    public Decision decide(Plan plan) {
        var was = plan.find(ReturnRequest.class, now.id());
        if (was.isEmpty()) {
            return SendReturn.gone();
        }
        if (now.equals(was.get())) {
            return Decision.nothingToDo();
        }
        if (now.title().isBlank()) {
            return Decision.refuse(
                    Finding.must(
                            "The request needs a title",
                            now.id(),
                            "Write a few words that name it"));
        }
        if (now.asks().isEmpty()) {
            return Decision.refuse(
                    Finding.must(
                            "Nothing is asked for",
                            now.id(),
                            "Choose what the partner is asked for"));
        }
        return was.get().sentOn() != null && asksOtherwise(was.get())
                ? Decision.refuse(
                        Finding.must(
                                "The workbook is already out, and what it asks cannot be changed",
                                now.id(),
                                "Ask the partner for another return"))
                : Decision.accept(List.of(new Revised(was.get(), now)));
    }

    private boolean asksOtherwise(ReturnRequest was) {
        return !was.asks().equals(now.asks()) || !was.partner().equals(now.partner());
    }
}

package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.Bytes;
import org.forwardplan.model.plan.ItemId.PartnerReturnId;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.ReturnRequest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Keeps a file that came back, to be decided about later.
///
/// @param file the name it came under
/// @param by the role that took it in
public record KeepReturn(ReturnRequest request, String file, Bytes contents, String by, Instant at)
        implements PlanCommand {

    @Override
    public String label() {
        return "Keep the return “%s”".formatted(file);
    }

    @Override
    public Decision decide(Plan plan) {
        if (plan.find(ReturnRequest.class, request.id()).isEmpty()) {
            return notAsked(request);
        }
        var id = PartnerReturnId.of(request.id(), contents);
        if (plan.find(PartnerReturn.class, id).isPresent()) {
            return Decision.nothingToDo();
        }
        return Decision.accept(List.of(new Added(kept())));
    }

    PartnerReturn kept() {
        return new PartnerReturn(
                PartnerReturnId.of(request.id(), contents),
                request.id(),
                file,
                contents,
                at.truncatedTo(ChronoUnit.MICROS),
                by,
                null,
                List.of());
    }

    static Decision notAsked(ReturnRequest request) {
        return Decision.refuse(
                Finding.must(
                        "“%s” is no longer among the returns that were asked for"
                                .formatted(request.title()),
                        null,
                        "Undo its removal, then take the file in again"));
    }
}

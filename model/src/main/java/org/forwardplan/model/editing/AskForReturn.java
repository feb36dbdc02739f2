package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.ReturnRequestId;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.plan.ReturnRequest.Ask;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/// Asks one partner or many for the same things, each in a request of its own.
///
/// @param seed makes the ids of the requests
/// @param contact the role to turn to with questions
/// @param note to the partners
public record AskForReturn(
        UUID seed,
        List<OrganisationId> partners,
        List<Ask> asks,
        LocalDate due,
        String contact,
        String note)
        implements PlanCommand {

    public AskForReturn {
        partners = List.copyOf(partners);
        asks = List.copyOf(asks);
    }

    @Override
    public String label() {
        return partners.size() == 1
                ? "Ask a partner for a return"
                : "Ask %d partners for returns".formatted(partners.size());
    }

    @Override
    public Decision decide(Plan plan) {
        if (partners.isEmpty()) {
            return Decision.refuse(
                    Finding.must("Nobody is asked yet", null, "Choose at least one partner"));
        }
        if (asks.isEmpty()) {
            return Decision.refuse(
                    Finding.must(
                            "Nothing is asked for yet", null, "Choose what they are asked for"));
        }
        return Decision.accept(
                new LinkedHashSet<>(partners)
                        .stream()
                                .flatMap(id -> plan.find(Organisation.class, id).stream())
                                .map(partner -> new Added(request(plan, partner)))
                                .toList());
    }

    /// The id of the request to a partner.
    public ReturnRequestId request(OrganisationId partner) {
        var named = "%s/%s".formatted(seed, partner.text());
        return new ReturnRequestId(UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)));
    }

    private ReturnRequest request(Plan plan, Organisation partner) {
        return new ReturnRequest(
                request(partner.id()),
                title(plan, partner),
                partner.id(),
                asks,
                due,
                contact.strip(),
                note.strip(),
                null,
                0,
                "");
    }

    /// Whose return it is to which plan; with a number where the partner was asked before.
    private static String title(Plan plan, Organisation partner) {
        var title =
                "%s: return for the %s".formatted(partner.name(), plan.profile().documentName());
        var before =
                plan.items(ReturnRequest.class)
                        .filter(request -> request.partner().equals(partner.id()))
                        .count();
        return before == 0 ? title : "%s (%d)".formatted(title, before + 1);
    }
}

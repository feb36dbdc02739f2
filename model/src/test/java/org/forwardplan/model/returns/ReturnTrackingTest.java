package org.forwardplan.model.returns;

import static org.forwardplan.model.plan.Items.plan;
import static org.forwardplan.model.plan.Items.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.editing.AskForReturn;
import org.forwardplan.model.editing.Decision;
import org.forwardplan.model.editing.Decision.Accepted;
import org.forwardplan.model.editing.Decision.Refused;
import org.forwardplan.model.editing.PlanCommand;
import org.forwardplan.model.editing.RemoveReturnRequest;
import org.forwardplan.model.editing.ReviseReturnRequest;
import org.forwardplan.model.editing.SendReturn;
import org.forwardplan.model.plan.Bytes;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.PartnerReturnId;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.plan.ReturnRequest.Ask;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class ReturnTrackingTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 11);
    private static final Organisation BARTS = trust(1, "Barts Health");
    private static final Organisation HOMERTON = trust(2, "Homerton");
    private static final AskForReturn ASK =
            new AskForReturn(
                    new UUID(0, 9),
                    List.of(BARTS.id(), HOMERTON.id()),
                    List.of(
                            new Ask(Ask.Kind.OBJECTIVES, List.of()),
                            new Ask(Ask.Kind.MILESTONES, List.of())),
                    DUE,
                    "Head of planning",
                    "");
    private static final Plan ASKED = after(plan(profile(), BARTS, HOMERTON), ASK);

    @Test
    void many_partners_are_asked_at_once_each_under_a_title() {
        assertEquals(
                List.of(
                        "Barts Health: return for the Joint Forward Plan",
                        "Homerton: return for the Joint Forward Plan"),
                ASKED.items(ReturnRequest.class).map(ReturnRequest::title).sorted().toList());
    }

    @Test
    void each_request_says_how_far_it_has_come_the_most_pressing_first() {
        var plan = after(sent(ASKED, BARTS), another());

        assertEquals(
                List.of(
                        "Barts Health: Overdue by 4 days",
                        "Homerton: Not sent yet, was due 4 days ago",
                        "Homerton: Not sent yet, due in 6 days"),
                words(plan, DUE.plusDays(4)));
        assertEquals("Barts Health: Sent, due in 1 day", words(plan, DUE.minusDays(1)).getFirst());
    }

    @Test
    void what_came_in_is_received_until_it_is_merged() {
        var sent = sent(ASKED, BARTS);
        var received = sent.after(new Added(came(false)));
        var merged = sent.after(new Added(came(true)));

        assertEquals("Barts Health: Received, to be looked at", words(received, DUE).getFirst());
        assertEquals("Barts Health: Merged", words(merged, DUE).getLast());
    }

    @Test
    void a_reminder_says_who_what_by_when_and_how_late() {
        var tracking = ReturnTracking.of(sent(ASKED, BARTS), DUE.plusDays(1));

        assertEquals(
                """
                To: Barts Health
                Subject: Barts Health: return for the Joint Forward Plan

                Hello,

                Your return was due on Friday 11 December 2026, 1 day ago. Please send it as soon as you can.

                What we asked for:
                - Objectives
                - Milestones

                It is all in the workbook “barts.xlsx” that we sent you.
                If you have questions, or cannot make it by then, please tell the head of planning.

                Thank you.
                """,
                tracking.reminders());
    }

    @Test
    void what_a_workbook_asks_cannot_be_changed_once_it_is_out_but_its_day_can() {
        var plan = sent(ASKED, BARTS);
        var request = request(plan, BARTS);

        var otherDay = with(request, request.asks(), DUE.plusDays(7));
        var otherAsks = with(request, List.of(request.asks().getFirst()), DUE);

        assertEquals(
                DUE.plusDays(7),
                request(after(plan, new ReviseReturnRequest(otherDay)), BARTS).due());
        assertEquals(
                "The workbook is already out, and what it asks cannot be changed",
                refusal(new ReviseReturnRequest(otherAsks).decide(plan)));
    }

    @Test
    void a_request_whose_return_was_merged_stays() {
        var request = request(ASKED, BARTS);
        var remove = new RemoveReturnRequest(request.id(), request.title());

        var removed = after(ASKED.after(new Added(came(false))), remove);

        assertEquals(0, removed.items(PartnerReturn.class).count());
        assertEquals(1, removed.items(ReturnRequest.class).count());
        assertEquals(
                "A return to “Barts Health: return for the Joint Forward Plan” was merged into the"
                        + " plan, so the request stays as evidence",
                refusal(remove.decide(ASKED.after(new Added(came(true))))));
    }

    private static AskForReturn another() {
        return new AskForReturn(
                new UUID(0, 10), List.of(HOMERTON.id()), ASK.asks(), DUE.plusDays(10), "", "");
    }

    private static List<String> words(Plan plan, LocalDate today) {
        return ReturnTracking.of(plan, today).rows().stream()
                .map(row -> "%s: %s".formatted(row.partner(), row.words()))
                .toList();
    }

    private static PartnerReturn came(boolean merged) {
        var contents = new Bytes(new byte[] {1});
        var request = ASK.request(BARTS.id());
        return new PartnerReturn(
                PartnerReturnId.of(request, contents),
                request,
                "barts back.xlsx",
                contents,
                Instant.EPOCH,
                "Planner",
                merged ? Instant.EPOCH : null,
                List.of());
    }

    private static Plan sent(Plan plan, Organisation partner) {
        var request = request(plan, partner);
        return after(
                plan,
                new SendReturn(request.id(), request.title(), DUE.minusDays(30), 12, "barts.xlsx"));
    }

    private static ReturnRequest with(ReturnRequest was, List<Ask> asks, LocalDate due) {
        return new ReturnRequest(
                was.id(),
                was.title(),
                was.partner(),
                asks,
                due,
                was.contact(),
                was.note(),
                was.sentOn(),
                was.entry(),
                was.file());
    }

    private static ReturnRequest request(Plan plan, Organisation partner) {
        return plan.find(ReturnRequest.class, ASK.request(partner.id())).orElseThrow();
    }

    private static Plan after(Plan plan, PlanCommand command) {
        return command.decide(plan) instanceof Accepted(var change) ? plan.after(change) : plan;
    }

    private static String refusal(Decision decision) {
        return decision instanceof Refused(var findings) ? findings.getFirst().what() : "";
    }

    private static Organisation trust(int number, String name) {
        return new Organisation(
                new OrganisationId(new UUID(1, number)),
                number,
                name,
                Organisation.Kind.TRUST,
                List.of());
    }
}

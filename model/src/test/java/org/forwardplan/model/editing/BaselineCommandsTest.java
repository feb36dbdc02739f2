package org.forwardplan.model.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.Baseline.Purpose;
import org.forwardplan.model.plan.ChangeReason;
import org.forwardplan.model.plan.ItemId.BaselineId;
import org.forwardplan.model.plan.ItemId.ChangeReasonId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.RevisionId;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Revision;
import org.forwardplan.model.plan.Revision.Route;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class BaselineCommandsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final Plan PLAN = Items.plan(Items.section(1, "Quality"));
    private static final Baseline DRAFT = baseline(1, " Draft 1 ", 7);

    private final Plan frozen = Decided.after(new FreezeBaseline(DRAFT), PLAN);

    private static Baseline baseline(int number, String name, long entry) {
        return new Baseline(
                new BaselineId(new UUID(0, number)),
                name,
                Purpose.DRAFT,
                DAY,
                "Planning lead",
                "",
                entry);
    }

    private static String refusal(PlanCommand command, Plan plan) {
        return Decided.refused(command, plan).getFirst();
    }

    @Test
    void a_version_has_a_name_of_its_own() {
        assertEquals("Draft 1", frozen.all(Baseline.class).getFirst().name());
        assertEquals(7, frozen.all(Baseline.class).getFirst().entry());
        assertEquals(
                "A version needs a name", refusal(new FreezeBaseline(baseline(2, " ", 8)), frozen));
        assertEquals(
                "There is a version called “Draft 1” already",
                refusal(new FreezeBaseline(baseline(2, "draft 1", 8)), frozen));
        assertEquals(
                "“Now” is what the plan of today is called",
                refusal(new FreezeBaseline(baseline(2, "now", 8)), frozen));
    }

    @Test
    void what_is_said_of_a_version_can_change_and_what_it_holds_cannot() {
        var revise =
                new ReviseBaseline(
                        DRAFT.id(), "Approved", Purpose.APPROVED, DAY.plusDays(3), "By the board");

        assertEquals(
                new Baseline(
                        DRAFT.id(),
                        "Approved",
                        Purpose.APPROVED,
                        DAY.plusDays(3),
                        "Planning lead",
                        "By the board",
                        7),
                Decided.after(revise, frozen).all(Baseline.class).getFirst());
        var two = Decided.after(new FreezeBaseline(baseline(2, "Approved", 9)), frozen);
        assertEquals("There is a version called “Approved” already", refusal(revise, two));
    }

    @Test
    void a_name_goes_unless_something_rests_on_it() {
        var remove = new RemoveBaseline(DRAFT.id(), "Draft 1");
        var judgement =
                new Revision(
                        new RevisionId(new UUID(0, 5)),
                        DRAFT.id(),
                        Route.CONFIRMED,
                        "Board",
                        DAY,
                        "It stands",
                        8,
                        List.of());

        assertEquals(PLAN, Decided.after(remove, frozen));
        assertEquals(
                "The judgement on a change was made against “Draft 1”",
                refusal(remove, Decided.after(new AddItem("", judgement), frozen)));
    }

    @Test
    void a_reason_is_written_rewritten_and_taken_back() {
        var about = Items.section(1, "Quality").id();
        var first = explain("The winter was hard.");
        var written = Decided.after(first, PLAN);
        var rewritten = Decided.after(explain("The board asked."), written);

        assertEquals(
                List.of(new ChangeReason(first.fresh(), about, "The board asked.", List.of())),
                rewritten.all(ChangeReason.class));
        assertEquals(PLAN, Decided.after(explain("  "), rewritten));
        assertEquals(List.of(), Decided.refused(explain(" "), PLAN));
        assertEquals(
                "An organisation it affects is no longer in the plan",
                refusal(
                        new ExplainChange(
                                first.fresh(),
                                about,
                                "Quality",
                                "Why",
                                List.of(new OrganisationId(new UUID(0, 9)))),
                        PLAN));
    }

    private static ExplainChange explain(String why) {
        return new ExplainChange(
                new ChangeReasonId(UUID.randomUUID()),
                Items.section(1, "Quality").id(),
                "Quality",
                why,
                List.of());
    }
}

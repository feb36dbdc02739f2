package org.forwardplan.model.editing;

import static org.forwardplan.model.plan.Items.link;
import static org.forwardplan.model.plan.Items.milestone;
import static org.forwardplan.model.plan.Items.plan;
import static org.forwardplan.model.plan.Items.profile;
import static org.forwardplan.model.plan.Items.statutory;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.forwardplan.model.editing.Decision.Accepted;
import org.forwardplan.model.editing.Decision.Refused;
import org.forwardplan.model.merge.Choice;
import org.forwardplan.model.merge.Merge;
import org.forwardplan.model.plan.Bytes;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.ReturnRequestId;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.PartnerReturn.Declined;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.returns.Difference;
import org.forwardplan.model.returns.ReturnChoices;
import org.forwardplan.model.returns.ReturnCounts;
import org.forwardplan.model.returns.ReturnPreview;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

class TakeReturnTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final ReturnRequest request =
            new ReturnRequest(
                            new ReturnRequestId(new UUID(0, 1)),
                            "Autumn return",
                            new OrganisationId(new UUID(0, 1)),
                            List.of(),
                            Items.MARCH,
                            "Planning lead",
                            "",
                            null,
                            0,
                            "")
                    .sent(Items.MARCH, 1, "Return.xlsx");
    private final Milestone launch = milestone(1, "Launch", Items.MARCH);
    private final Milestone review = milestone(2, "Review", Items.MARCH);
    private final Plan base = plan(profile(), request, launch, review);

    @Test
    void what_was_chosen_the_file_and_what_was_declined_are_one_change() {
        var ours = with(base, "title", "Opening");
        var theirs = with(with(base, "title", "Start"), "stream", "Care");
        var preview = preview(ours, theirs, "");
        var choices = preview.choices().conflicts(Choice.OURS);

        var change = accepted(preview, choices, ours);
        var after = ours.after(change);

        var milestone = after.find(Milestone.class, launch.id()).orElseThrow();
        assertEquals(List.of("Opening", "Care"), List.of(milestone.title(), milestone.stream()));
        var kept = after.all(PartnerReturn.class).getFirst();
        assertEquals(NOON, kept.mergedAt());
        assertEquals(preview.contents(), kept.contents());
        assertEquals(List.of(new Declined(launch.id().text(), "title", "Start")), kept.declined());
        assertEquals(ours, after.after(change.inverse()));
    }

    @Test
    void an_open_conflict_is_refused() {
        var preview = preview(with(base, "title", "Opening"), with(base, "title", "Start"), "");

        var refused = assertInstanceOf(Refused.class, take(preview).decide(preview.merge().ours()));

        assertEquals(
                "In “Return.xlsx” 1 difference is still to be decided",
                refused.findings().getFirst().what());
    }

    @Test
    void a_plan_that_changed_since_where_it_matters_is_refused() {
        var preview = preview(base, with(base, "title", "Start"), "");

        assertInstanceOf(Refused.class, take(preview).decide(with(base, "title", "Opening")));
        assertInstanceOf(Accepted.class, take(preview).decide(with(base, "stream", "Care")));
    }

    @Test
    void a_row_left_out_stays_unless_it_is_chosen_to_go_and_then_goes_with_its_links() {
        var duty = statutory("quality", "a");
        var now = base.after(added(duty)).after(added(link(9, review, "quality/a")));
        var theirs = now.after(new PlanChange.Removed(review));
        var preview = preview(now, now, theirs, "");

        var kept = now.after(accepted(preview, preview.choices(), now));
        assertEquals(2, kept.all(Milestone.class).size());
        assertEquals(
                List.of(new Declined(review.id().text(), "", "")),
                kept.all(PartnerReturn.class).getFirst().declined());

        var gone =
                now.after(accepted(preview, preview.choices().all(Choice.THEIRS, _ -> true), now));
        assertEquals(List.of(launch), gone.all(Milestone.class));
        assertEquals(List.of(), gone.all(Link.class));
    }

    @Test
    void the_same_answer_merged_before_changes_nothing() {
        var preview = preview(base, base, "Return.xlsx");

        assertEquals(new Refused(List.of()), take(preview).decide(base));
    }

    @Test
    void a_file_kept_for_later_is_the_one_that_is_merged() {
        var preview = preview(base, with(base, "title", "Start"), "");
        var keep =
                new KeepReturn(request, preview.file(), preview.contents(), "Planning lead", NOON);
        var kept = base.after(((Accepted) keep.decide(base)).change());
        assertEquals(null, kept.all(PartnerReturn.class).getFirst().mergedAt());

        var taken = kept.after(accepted(preview, preview.choices(), kept));

        assertEquals(1, taken.all(PartnerReturn.class).size());
        assertEquals(NOON, taken.all(PartnerReturn.class).getFirst().mergedAt());
        assertEquals(new Refused(List.of()), keep.decide(taken));
    }

    private static PlanChange added(PlanItem item) {
        return new PlanChange.Added(item);
    }

    private Plan with(Plan plan, String field, String value) {
        var was = plan.find(Milestone.class, launch.id()).orElseThrow();
        return plan.after(new PlanChange.Revised(was, ItemFields.with(was, field, value)));
    }

    private static TakeReturn take(ReturnPreview preview) {
        return new TakeReturn(preview, preview.choices(), "Planning lead", NOON);
    }

    private static PlanChange accepted(ReturnPreview preview, ReturnChoices choices, Plan plan) {
        return assertInstanceOf(
                        Accepted.class,
                        new TakeReturn(preview, choices, "Planning lead", NOON).decide(plan))
                .change();
    }

    private ReturnPreview preview(Plan ours, Plan theirs, String sameAs) {
        return preview(base, ours, theirs, sameAs);
    }

    private ReturnPreview preview(Plan base, Plan ours, Plan theirs, String sameAs) {
        var merge = Merge.of(base, ours, theirs);
        return new ReturnPreview(
                "Return.xlsx",
                new Bytes(new byte[] {1, 2}),
                request,
                "Riverside trust",
                merge,
                merge.offers().stream()
                        .map(it ->
                                new Difference(it, List.of(), List.of(), Difference.Before.NEW, ""))
                        .toList(),
                new ReturnCounts(2, 1, 0, 0, 0),
                List.of(),
                List.of(),
                List.of(),
                sameAs);
    }
}

package org.forwardplan.model.carrying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.forwardplan.model.carrying.CopyToSend.Part;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.ItemId.BaselineId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class CopyToSendTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private static final Section QUALITY =
            new Section(
                    new SectionId(new UUID(0, 1)),
                    null,
                    0,
                    "Quality",
                    "",
                    Section.Status.NOT_STARTED);
    private static final Baseline DRAFT =
            new Baseline(
                    new BaselineId(new UUID(0, 2)),
                    "Draft",
                    Baseline.Purpose.DRAFT,
                    LocalDate.of(2026, 11, 1),
                    "Planning lead",
                    "",
                    1);

    /// Written, frozen, renamed.
    private static final ReadPlan ALL =
            after(
                    new Added(QUALITY),
                    new Added(DRAFT),
                    new Revised(QUALITY, QUALITY.withTitle("Safety")));

    private static ReadPlan after(PlanChange... changes) {
        var plan = Plan.EMPTY;
        var entries = new ArrayList<JournalEntry>();
        for (var change : changes) {
            plan = plan.after(change);
            var edit = new Edit(NOW, "Planning lead", Edit.Act.DONE, "Edit", change);
            entries.add(new JournalEntry(entries.size() + 1L, edit));
        }
        return new ReadPlan(plan, new Journal(entries));
    }

    private static ReadPlan of(CopyToSend copy) {
        return copy.of(ALL, NOW, "Planning lead");
    }

    @Test
    void the_whole_plan_goes_along_as_it_is() {
        assertSame(ALL, of(CopyToSend.WHOLE));
        assertEquals(List.of(), new StaysHere(CopyToSend.WHOLE, ALL.plan(), 3).sentences());
    }

    @Test
    void up_to_a_version_goes_what_there_was_then() {
        var copy = new CopyToSend(DRAFT, true, Set.of());

        assertEquals(after(new Added(QUALITY)), of(copy));
        assertEquals(
                List.of("All that was done after “Draft”: 2 changes."),
                new StaysHere(copy, ALL.plan(), 3).sentences());
    }

    @Test
    void without_its_history_a_plan_begins_as_it_stands_and_has_no_versions() {
        var copy = new CopyToSend(null, false, Set.of(Part.COMMENTS));

        var sent = of(copy);

        assertEquals(Plan.of(List.of(QUALITY.withTitle("Safety")).stream()), sent.plan());
        assertEquals(1, sent.journal().last());
        assertEquals(Plan.EMPTY, sent.journal().planAt(0, sent.plan()));
        assertEquals(
                List.of(
                        "The history, 3 changes: who did what and when, and what the plan said"
                                + " before.",
                        "What points into the history: 1 version.",
                        "Comments."),
                new StaysHere(copy, ALL.plan(), 3).sentences());
    }

    @Test
    void nothing_is_left_out_that_the_history_would_tell_of() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new CopyToSend(null, true, Set.of(Part.NOTES)));
    }
}

package org.forwardplan.model.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.journal.Edit.Act;
import org.forwardplan.model.journal.Journal.Step;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanChange.Together;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;

class JournalTest {

    private final Section quality = Items.section(1, "Quality");
    private final Section safety = quality.withTitle("Safety");
    private final Section care = quality.withTitle("Care");
    private final Section finance = Items.section(2, "Finance");

    private final JournalEntry started = entry(1, new Together(List.of(new Added(quality))));
    private final JournalEntry renamed =
            entry(
                    2,
                    new Together(
                            List.of(
                                    new Added(finance),
                                    new Together(
                                            List.of(
                                                    new Revised(quality, safety),
                                                    new Revised(safety, care))))));
    private final JournalEntry elsewhere = entry(3, new Removed(finance));
    private final JournalEntry removed = entry(4, new Removed(care));
    private final Journal journal = new Journal(List.of(started, renamed, elsewhere, removed));

    @Test
    void the_history_of_an_item_is_told_newest_first_with_what_was_and_is() {
        assertEquals(
                List.of(
                        new Step(removed, care, null),
                        new Step(renamed, safety, care),
                        new Step(renamed, quality, safety),
                        new Step(started, null, quality)),
                journal.historyOf(quality.id()));
    }

    @Test
    void what_is_new_is_what_came_after_an_entry() {
        assertEquals(new Journal(List.of(elsewhere, removed)), journal.after(2));
        assertEquals(journal, journal.after(0));
        assertEquals(new Journal(List.of()), journal.after(4));
        assertEquals(4, journal.last());
        assertEquals(0, journal.after(4).last());
    }

    @Test
    void an_item_nothing_happened_to_has_no_history() {
        assertEquals(List.of(), journal.historyOf(Items.section(9, "Never").id()));
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "1, Quality", "2, Care Finance", "3, Care", "4, ''", "9, ''"})
    void the_plan_can_be_seen_as_it_was_after_any_entry(long number, String titles) {
        var then = journal.planAt(number, Plan.EMPTY);

        assertEquals(
                titles,
                String.join(" ", then.all(Section.class).stream().map(Section::title).toList()));
    }

    private static JournalEntry entry(long number, PlanChange change) {
        var at = Instant.parse("2027-03-01T12:00:00Z").plusSeconds(number);
        return new JournalEntry(number, new Edit(at, "Planning lead", Act.DONE, "Edit", change));
    }
}

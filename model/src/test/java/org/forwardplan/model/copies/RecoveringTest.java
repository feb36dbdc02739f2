package org.forwardplan.model.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.copies.PlanCopy.Why;
import org.forwardplan.model.copies.Recovery.FromFile;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

class RecoveringTest {

    private static final Instant START = Instant.parse("2026-11-23T14:00:00Z");
    private static final ReadPlan ALL = all(10);
    private static final PlanCopy COPY = new PlanCopy(Path.of("c"), START, Why.OPENED, 4, 1);

    /// Each change adds a section, one a minute.
    private static ReadPlan all(int changes) {
        var plan = Plan.EMPTY;
        var entries = new ArrayList<JournalEntry>();
        for (var number = 1; number <= changes; number++) {
            var section =
                    new Section(
                            new SectionId(new UUID(0, number)),
                            null,
                            number,
                            "Section " + number,
                            "",
                            Section.Status.NOT_STARTED);
            var edit =
                    new Edit(
                            START.plusSeconds(60L * number),
                            "Planning lead",
                            Edit.Act.DONE,
                            "Add section " + number,
                            new PlanChange.Added(section));
            plan = plan.after(edit.change());
            entries.add(new JournalEntry(number, edit));
        }
        return new ReadPlan(plan, new Journal(entries));
    }

    private static ReadPlan copied() {
        return new ReadPlan(ALL.journal().planAt(4, ALL.plan()), ALL.journal().until(4));
    }

    private static Salvaged read(LongPredicate readable, boolean plan, boolean toTheEnd) {
        var entries = new TreeMap<Long, JournalEntry>();
        LongStream.rangeClosed(1, 10)
                .filter(readable)
                .forEach(it -> entries.put(it, ALL.journal().entries().get((int) it - 1)));
        return new Salvaged(plan ? Optional.of(ALL.plan()) : Optional.empty(), entries, toTheEnd);
    }

    private static Recovery best(Salvaged salvaged) {
        return new Recovering(salvaged, START).best(COPY, copied()).orElseThrow();
    }

    private static String words(Recovery recovery) {
        return new RecoveryWords(recovery, START.plusSeconds(600), ZoneOffset.UTC).state();
    }

    @Test
    void a_journal_that_is_whole_gives_the_plan_without_the_copy() {
        var best = best(read(_ -> true, false, true));

        assertEquals(ALL, best.content());
        assertNull(best.from());
        assertTrue(words(best).endsWith("Nothing is lost."));
    }

    @Test
    void what_follows_the_copy_without_a_gap_goes_on_top_of_it_and_the_rest_is_named() {
        var best = best(read(it -> it > 2 && it != 8, false, true));

        assertEquals(ALL.journal().until(7), best.content().journal());
        assertEquals(ALL.journal().planAt(7, ALL.plan()), best.content().plan());
        assertEquals(COPY, best.from());
        assertEquals(
                """
                The copy of 23 Nov 2026 14:00 and the 3 changes after it that can be read in the \
                file give the plan as it was at 23 Nov 2026 14:07 (Add section 7).

                3 changes made after that are lost, the last of 23 Nov 2026 14:10:
                – Add section 9
                – Add section 10\
                """,
                words(best));
    }

    @Test
    void a_plan_that_is_whole_keeps_the_history_of_the_copy() {
        var best = best(read(_ -> false, true, false));

        assertEquals(ALL.plan(), best.content().plan());
        assertEquals(5, best.content().journal().last());
        assertEquals(copied().plan(), best.content().journal().planAt(4, best.content().plan()));
        assertEquals(
                """
                All that the plan says can be read from the file itself.

                Its history is lost after change 4: what was done later stands in it as one step.\
                """,
                words(best));
    }

    @Test
    void a_plan_that_is_whole_without_any_history_begins_anew() {
        var best =
                new Recovering(read(_ -> false, true, false), START).best(null, null).orElseThrow();

        assertEquals(ALL.plan(), best.content().plan());
        assertEquals(1, best.content().journal().last());
        assertTrue(words(best).contains("Its history is lost, and with it the versions"));
    }

    @Test
    void an_older_state_in_the_file_does_not_win_over_a_newer_copy() {
        var older = all(3);
        var entries = new TreeMap<Long, JournalEntry>();
        older.journal().entries().forEach(it -> entries.put(it.number(), it));
        var best = best(new Salvaged(Optional.of(older.plan()), entries, true));

        assertEquals(copied(), best.content());
        assertEquals(FromFile.NOTHING, best.fromFile());
    }

    @Test
    void a_copy_of_another_plan_of_that_name_takes_nothing_from_the_file() {
        var shifted =
                new Journal(
                        copied().journal().entries().stream()
                                .map(it ->
                                        new JournalEntry(
                                                it.number(),
                                                new Edit(
                                                        it.edit().at().minusSeconds(1),
                                                        it.edit().by(),
                                                        it.edit().act(),
                                                        it.edit().what(),
                                                        it.edit().change())))
                                .toList());
        var other = new ReadPlan(copied().plan(), shifted);
        var best =
                new Recovering(read(it -> it > 3, false, true), START)
                        .best(COPY, other)
                        .orElseThrow();

        assertEquals(other, best.content());
        assertEquals(FromFile.NOTHING, best.fromFile());
    }

    @Test
    void nothing_is_left_where_neither_file_nor_copy_can_be_read() {
        assertEquals(Optional.empty(), new Recovering(Salvaged.NOTHING, START).best(null, null));
        assertEquals(List.of(), best(Salvaged.NOTHING).lost());
    }
}

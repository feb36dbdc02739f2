package org.forwardplan.model.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanChange.Together;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.RandomPlans;
import org.forwardplan.model.plan.RandomPlans.PlanAndChange;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

class ProofTest {

    private static final Instant START = Instant.parse("2026-11-23T14:00:00Z");
    private static final PlanItem CARE = Items.section(1, "Quality of care");
    private static final PlanItem CATE = Items.section(1, "Quality of cate");
    private static final PlanItem WORKFORCE = Items.section(2, "Workforce");

    private static Journal journal(PlanChange... changes) {
        var entries = new ArrayList<JournalEntry>();
        for (var change : changes) {
            var number = entries.size() + 1;
            entries.add(
                    new JournalEntry(
                            number,
                            new Edit(
                                    START.plusSeconds(60L * number),
                                    "Planning lead",
                                    Edit.Act.DONE,
                                    "Edit " + number,
                                    change)));
        }
        return new Journal(entries);
    }

    private static List<String> words(Plan plan, Journal journal) {
        var words = new MismatchWords(plan, ZoneOffset.UTC);
        return Proof.of(plan, journal).mismatches().stream()
                .flatMap(
                        it -> words.lines(it).stream().map(line -> words.heading(it) + ": " + line))
                .toList();
    }

    @Property(tries = 200)
    void a_plan_that_its_journal_led_to_is_proven(@ForAll("plansAndChanges") PlanAndChange it) {
        var began = new Together(it.plan().items().<PlanChange>map(Added::new).toList());
        var now = it.plan().after(it.change());

        assertEquals(new Proof(List.of(), 0), Proof.of(now, journal(began, it.change())));
        assertTrue(Proof.of(it.plan(), journal(began, it.change(), it.change().inverse())).holds());
    }

    /// Whichever thing it is and whatever it says then.
    @Property(tries = 200)
    void a_thing_that_says_something_else_is_named_with_both_accounts(
            @ForAll("plansAndChanges") PlanAndChange it, @ForAll int which) {
        var began = new Together(it.plan().items().<PlanChange>map(Added::new).toList());
        var now = it.plan().after(it.change());
        var held = now.items().toList();
        Assume.that(!held.isEmpty());
        var damaged = held.get(Math.floorMod(which, held.size()));
        var rest = now.items().filter(item -> !item.equals(damaged));
        var found = Proof.of(Plan.of(rest), journal(began, it.change()));

        assertEquals(
                List.of(damaged), found.ofPlan().stream().map(Mismatch.OfPlan::recorded).toList());
        assertEquals(
                now,
                Plan.of(now.items().filter(item -> !item.equals(damaged)))
                        .after(found.toRecorded()));
        assertEquals(List.of(), found.ofHistory());
    }

    @Test
    void both_accounts_are_told_with_the_change_that_made_one_of_them() {
        assertEquals(
                List.of(
                        "Section “Quality of cate”: Title: the plan says “Quality of cate”, its"
                            + " history says “Quality of care” (change 1 on 23 Nov 2026 14:01: Edit"
                            + " 1)"),
                words(Items.plan(CATE, WORKFORCE), journal(new Added(CARE), new Added(WORKFORCE))));
    }

    @Test
    void a_long_text_is_told_from_where_it_differs() {
        var long_ = "The integrated care board will improve access to community diagnostics. ";
        var was = Items.passage(3, 1, long_.repeat(20) + "By March 2027.");
        var is = Items.passage(3, 1, long_.repeat(20) + "By March 2127.");

        var line = words(Items.plan(CARE, is), journal(new Added(CARE), new Added(was))).getFirst();

        assertTrue(
                line.contains("the plan says “…to community diagnostics. By March 2127.”"), line);
        assertTrue(line.contains("history says “…to community diagnostics. By March 2027.”"), line);
    }

    @Test
    void what_is_missing_or_came_from_nowhere_is_told() {
        assertEquals(
                List.of(
                        "Section “Workforce”: It is not in the plan, but nothing in its history"
                                + " took it out (change 2 on 23 Nov 2026 14:02: Edit 2)"),
                words(Items.plan(CARE), journal(new Added(CARE), new Added(WORKFORCE))));
        assertEquals(
                List.of(
                        "Section “Workforce”: It is in the plan, but nothing in its history put it"
                                + " there"),
                words(Items.plan(CARE, WORKFORCE), journal(new Added(CARE))));
        assertEquals(
                List.of(
                        "Section “Workforce”: It is in the plan, but was taken out on 23 Nov 2026"
                                + " 14:02: Edit 2"),
                words(
                        Items.plan(WORKFORCE),
                        journal(new Added(WORKFORCE), new Removed(WORKFORCE))));
    }

    @Test
    void changes_that_contradict_each_other_are_told_and_leave_the_plan_alone() {
        var renamed = Items.section(1, "Care");
        var plan = Items.plan(renamed);
        var journal = journal(new Added(CATE), new Revised(CARE, renamed));

        assertEquals(
                List.of(
                        "Section “Quality of care”: Title: change 2 found “Quality of care”, the"
                                + " change before it left “Quality of cate”"),
                words(plan, journal));
        assertEquals(List.of(), Proof.of(plan, journal).ofPlan());
    }

    @Test
    void what_the_journal_cannot_tell_is_not_told() {
        var all = journal(new Added(CARE), new Added(WORKFORCE), new Revised(CARE, CATE));

        assertEquals(new Proof(List.of(), 1), Proof.of(Items.plan(CATE, WORKFORCE), all.after(2)));
        assertEquals(new Proof(List.of(), 1), Proof.of(Items.plan(CARE), new Journal(List.of())));
        assertEquals(1, Proof.of(Items.plan(CARE, WORKFORCE), all.after(2)).mismatches().size());
        assertEquals(new Proof(List.of(), 0), Proof.of(Plan.EMPTY, new Journal(List.of())));
    }

    @Provide
    Arbitrary<PlanAndChange> plansAndChanges() {
        return RandomPlans.plansAndChanges();
    }
}

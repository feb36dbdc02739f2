package org.forwardplan.model.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.editing.Decision;
import org.forwardplan.model.editing.TakeReturn;
import org.forwardplan.model.merge.Choice;
import org.forwardplan.model.merge.MergeCase.What;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.registers.Value;
import org.forwardplan.model.returns.Difference.Before;
import org.forwardplan.model.returns.ReturnProblem.Kind;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class ReturnRecognitionTest {

    private final PlanOfTwo two = new PlanOfTwo(3);

    @Test
    void an_untouched_return_says_nothing() {
        var preview = two.preview(two.sent(two.trust).book());

        assertEquals(List.of(), preview.differences());
        assertEquals(List.of(), preview.problems());
        assertEquals(List.of(), preview.columns());
        assertEquals(List.of(), preview.remarks());
        assertEquals("Riverside Hospitals Trust", preview.partner());
        assertEquals(0, preview.counts().changed());
        assertTrue(preview.nothingNew());
    }

    @Test
    void a_changed_cell_is_told_with_sheet_row_and_column() {
        var sent = two.sent(two.trust);
        sent.leaf("Milestones").set(3, "Milestone", "Open the wards");

        var preview = two.preview(sent.book());

        var difference = only(preview);
        assertEquals(What.CHANGED_BY_THEM, difference.merge().what());
        assertEquals("Open the wards", difference.merge().theirs());
        assertEquals("Milestones, row 4, column C (“Milestone”)", difference.where());
        assertEquals(1, preview.counts().changed());
    }

    @Test
    void the_cells_of_a_target_are_one_difference() {
        var sent = two.sent(two.trust);
        sent.leaf("Objectives").set(2, "Target", "At most");
        sent.leaf("Objectives").set(2, "Value", new Value.Number(BigDecimal.TEN, false));

        var difference = only(two.preview(sent.book()));

        assertEquals("target", difference.merge().field());
        assertEquals(2, difference.cells().size());
        assertInstanceOf(Target.AtMost.class, difference.merge().theirs());
    }

    @Test
    void a_target_that_makes_no_sense_is_reported_cell_by_cell_and_stays() {
        var sent = two.sent(two.trust);
        sent.leaf("Objectives").set(2, "Target", "Between");
        sent.leaf("Objectives").set(2, "Lead", "Chief nurse");

        var preview = two.preview(sent.book());

        assertEquals("lead", only(preview).merge().field());
        assertTrue(
                preview.problems().stream()
                        .anyMatch(it ->
                                it.kind() == Kind.MISFIT
                                        && it.at().heading().equals("Target")
                                        && it.found().equals("Between")),
                preview.problems()::toString);
    }

    @Test
    void a_value_that_cannot_be_read_is_reported_with_its_place() {
        var sent = two.sent(two.trust);
        sent.leaf("Milestones").set(2, "Starts", "soon");

        var preview = two.preview(sent.book());

        assertEquals(List.of(), preview.differences());
        var problem = preview.problems().getFirst();
        assertEquals(Kind.UNREADABLE, problem.kind());
        assertEquals("soon", problem.found());
        assertTrue(
                problem.sentence().startsWith("Milestones, row 3, column D (“Starts”)"),
                problem::sentence);
    }

    @Test
    void rows_sorted_and_columns_moved_renamed_and_added_are_still_found() {
        var sent = two.sent(two.trust);
        var leaf = sent.leaf("Milestones");
        leaf.set(2, "Milestone", "Open the wards");
        leaf.lines.getFirst().add(Value.NOTHING);
        leaf.lines.get(1).add(new Value.Words("Our remarks"));
        for (var at = 2; at < leaf.lines.size(); at++) {
            leaf.lines.get(at).add(at == 2 ? new Value.Words("Funding?") : Value.NOTHING);
        }
        Collections.reverse(leaf.lines.subList(2, leaf.lines.size()));
        leaf.lines.forEach(line -> Collections.swap(line, 2, 4));
        leaf.lines.get(1).set(leaf.column("Milestone"), new Value.Words("MILE STONES (all)"));
        leaf.lines.getFirst().set(4, Value.NOTHING);

        var preview = two.preview(sent.book());

        assertEquals("Open the wards", only(preview).merge().theirs());
        assertEquals(
                List.of(
                        ReturnColumn.State.RENAMED,
                        ReturnColumn.State.UNKNOWN,
                        ReturnColumn.State.MOVED),
                preview.columns().stream().map(ReturnColumn::state).distinct().toList(),
                preview.columns()::toString);
        assertTrue(preview.remarks().getFirst().contains("another order"));
    }

    @Test
    void a_missing_column_counts_as_not_returned() {
        var sent = two.sent(two.trust);
        var at = sent.leaf("Milestones").column("Milestone");
        sent.leaf("Milestones").lines.forEach(line -> line.remove(at));

        var preview = two.preview(sent.book());

        assertEquals(List.of(), preview.differences());
        assertEquals(
                List.of(
                        "Milestones: “Milestone” is missing; what stood under it counts as not"
                                + " returned"),
                preview.columns().stream().map(ReturnColumn::sentence).toList());
    }

    @Test
    void a_row_without_an_id_is_new_and_one_that_is_gone_is_asked_about() {
        var sent = two.sent(two.trust);
        var leaf = sent.leaf("Milestones");
        leaf.lines.remove(2);
        var row = leaf.add();
        leaf.set(row, "Milestone", "Recruit nurses");
        leaf.set(row, "Starts", "1/4/2027");

        var preview = two.preview(sent.book());

        assertEquals(
                List.of(What.REMOVED_BY_THEM, What.ADDED_BY_THEM).stream().sorted().toList(),
                preview.differences().stream().map(it -> it.merge().what()).sorted().toList());
        assertEquals(1, preview.counts().added());
        assertEquals(1, preview.counts().missing());
        assertEquals(
                PlanOfTwo.TRUST.id(),
                preview.merge().theirs().all(Milestone.class).stream()
                        .filter(it -> it.title().equals("Recruit nurses"))
                        .findFirst()
                        .orElseThrow()
                        .owner());
    }

    @Test
    void two_rows_with_one_id_that_differ_are_named_and_nothing_of_them_is_taken() {
        var sent = two.sent(two.trust);
        var leaf = sent.leaf("Milestones");
        leaf.lines.add(new ArrayList<>(leaf.lines.get(2)));
        leaf.set(5, "Milestone", "Copied and changed");

        var preview = two.preview(sent.book());

        assertEquals(List.of(), preview.differences());
        var problem = preview.problems().getFirst();
        assertEquals(Kind.TWICE, problem.kind());
        assertTrue(
                problem.what().contains("“Step 3” in row 3, “Copied and changed” in row 6"),
                problem::what);
    }

    @Test
    void an_id_nobody_sent_and_words_in_a_locked_cell_are_reported() {
        var sent = two.sent(two.trust);
        var leaf = sent.leaf("Trajectories");
        leaf.set(2, "Objective", "Another aim");
        var row = leaf.add();
        leaf.lines.get(row).set(0, new Value.Words(new UUID(7, 7).toString()));
        leaf.set(row, "For", "Somebody");

        var kinds = two.preview(sent.book()).problems().stream().map(ReturnProblem::kind).sorted();

        assertEquals(List.of(Kind.LOCKED, Kind.UNKNOWN_ROW), kinds.toList());
    }

    @Test
    void a_sheet_without_marks_is_known_by_its_ids() {
        var sent = two.sent(two.trust);
        sent.leaves.removeIf(leaf -> !leaf.name.equals("Milestones"));
        var leaf = sent.leaf("Milestones");
        leaf.name = "Sheet1";
        leaf.lines.removeFirst();
        leaf.lines.get(1).set(2, new Value.Words("Open the wards"));

        var preview = two.preview(sent.book());

        assertEquals(two.trust, preview.request());
        assertEquals("Open the wards", only(preview).merge().theirs());
    }

    @Test
    void without_marks_and_ids_the_planner_is_asked_whose_it_is() {
        var sent = two.sent(two.council);
        sent.file = "Hillside Council.csv";
        sent.leaves.removeIf(leaf -> !leaf.name.equals("Milestones"));
        var leaf = sent.leaf("Milestones");
        leaf.lines.removeFirst();
        leaf.lines.forEach(List::removeFirst);
        leaf.lines.get(1).set(2, new Value.Words("1/5/2027"));
        leaf.lines.get(1).set(3, new Value.Words("1/5/2027"));

        var unsure = assertInstanceOf(Recognised.Unsure.class, two.recognised(sent.book()));
        assertEquals(List.of(two.council, two.trust), unsure.candidates());

        var known =
                assertInstanceOf(Recognised.Known.class, two.recognised(sent.book(), two.council));
        assertEquals("span", only(known.preview()).merge().field());
    }

    @Test
    void what_is_of_another_plan_or_asked_by_nobody_is_refused() {
        var other = new PlanOfTwo(1).sent(two.trust);
        var mark = other.leaves.getFirst().lines.getFirst();
        mark.set(
                0, new Value.Words(mark.getFirst().words().replaceFirst("plan=0000", "plan=1111")));
        assertTrue(
                refusal(other.book())
                        .what()
                        .endsWith(
                                "was sent from another plan than “NHS Riverside Joint Forward"
                                        + " Plan”"));

        var sent = two.sent(two.trust).book();
        two.edit(new PlanChange.Removed(two.trust));
        assertTrue(refusal(sent).what().contains("is not among those this plan asked for"));

        var list = new SentBook();
        list.leaves.add(new SentBook.Leaf("Shopping"));
        list.leaves.getFirst().lines.add(List.of(new Value.Words("Milk")));
        assertTrue(
                refusal(list.book()).what().contains("is not a return that this plan asked for"));
    }

    private Recognised.Refused refusal(ReturnedBook book) {
        return assertInstanceOf(Recognised.Refused.class, two.recognised(book));
    }

    @Test
    void a_conflict_says_who_changed_it_here_and_when() {
        var sent = two.sent(two.trust);
        sent.leaf("Milestones").set(2, "Milestone", "Open the wards");
        two.revise(ItemFields.with(two.step(3), "title", "Open two wards"));

        var conflict = only(two.preview(sent.book()));

        assertTrue(conflict.conflict());
        assertEquals("Planning lead, 20 Nov 2026", conflict.ours());
    }

    @Test
    void a_merged_return_taken_in_again_asks_nothing_and_changes_nothing() {
        var sent = two.sent(two.trust);
        var leaf = sent.leaf("Milestones");
        leaf.set(2, "Milestone", "Open the wards");
        leaf.lines.remove(3);
        var row = leaf.add();
        leaf.set(row, "Milestone", "Recruit nurses");
        leaf.set(row, "Starts", "1/4/2027");
        two.revise(ItemFields.with(two.step(3), "title", "Open two wards"));
        var book = sent.book();
        var preview = two.preview(book);
        take(book, preview, preview.choices().conflicts(Choice.OURS));
        var after = two.plan;

        // Saved again by another program, and something has been edited since.
        sent.leaves.add(new SentBook.Leaf("Sheet9"));
        var step =
                after.all(Milestone.class).stream()
                        .filter(it -> it.title().equals("Recruit nurses"))
                        .findFirst()
                        .orElseThrow();
        two.revise(ItemFields.with(step, "title", "Recruit more nurses"));
        var again = two.preview(sent.book());

        assertEquals("Return.xlsx", again.sameAs());
        assertTrue(again.nothingNew(), again.differences()::toString);
        assertTrue(again.differences().stream().anyMatch(it -> it.before() == Before.DECLINED));
        assertEquals(
                new Decision.Refused(List.of()),
                new TakeReturn(again, again.choices(), "Planning lead", SentBook.CAME)
                        .decide(two.plan));
        assertEquals(1, two.plan.all(PartnerReturn.class).size());
    }

    @Test
    void a_second_answer_is_asked_about_only_where_it_says_something_else() {
        var sent = two.sent(two.trust);
        sent.leaf("Milestones").set(2, "Milestone", "Open the wards");
        sent.leaf("Milestones").set(3, "Milestone", "Close the wards");
        var first = sent.book();
        take(first, two.preview(first), two.preview(first).choices());
        sent.leaf("Milestones").set(2, "Milestone", "Open all wards");

        var fresh =
                two.preview(sent.book()).differences().stream()
                        .filter(it -> it.before() == Before.NEW)
                        .toList();

        assertEquals(
                Map.of("Open all wards", What.CHANGED_BY_THEM),
                Map.of(
                        String.valueOf(fresh.getFirst().merge().theirs()),
                        fresh.getFirst().merge().what()));
        assertEquals(1, fresh.size());
    }

    @Test
    void returns_of_two_partners_give_one_plan_in_either_order() {
        var one = two.sent(two.trust);
        one.leaf("Milestones").set(2, "Milestone", "Open the wards");
        var other = two.sent(two.council);
        other.leaf("Objectives").set(2, "Objective", "Fewer falls");

        var reversed = new PlanOfTwo(3);
        for (var book : List.of(one.book(), other.book())) {
            take(two, book, two.preview(book), two.preview(book).choices());
        }
        for (var book : List.of(other.book(), one.book())) {
            take(reversed, book, reversed.preview(book), reversed.preview(book).choices());
        }

        assertEquals(two.plan, reversed.plan);
        assertTrue(
                two.plan.all(Objective.class).stream()
                        .anyMatch(it -> it.title().equals("Fewer falls")));
    }

    private void take(ReturnedBook book, ReturnPreview preview, ReturnChoices choices) {
        take(two, book, preview, choices);
    }

    private static void take(
            PlanOfTwo two, ReturnedBook book, ReturnPreview preview, ReturnChoices choices) {
        var decision =
                new TakeReturn(preview, choices, "Planning lead", SentBook.CAME).decide(two.plan);
        two.merged(book, assertInstanceOf(Decision.Accepted.class, decision).change());
    }

    private static Difference only(ReturnPreview preview) {
        assertEquals(
                1,
                preview.differences().size(),
                () -> "%s%n%s".formatted(preview.differences(), preview.problems()));
        return preview.differences().getFirst();
    }
}

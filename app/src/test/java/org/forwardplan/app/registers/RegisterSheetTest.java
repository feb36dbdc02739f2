package org.forwardplan.app.registers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.app.openplan.QualityPlan;
import org.forwardplan.model.editing.AddItem;
import org.forwardplan.model.plan.Fact;
import org.forwardplan.model.plan.ItemId.FactId;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.registers.Register;
import org.forwardplan.model.registers.Registers;
import org.forwardplan.model.tables.CellBlock;
import org.forwardplan.model.tables.CellRange;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

class RegisterSheetTest {

    /// Columns of the milestones.
    private static final int TITLE = 1;

    private static final int STARTS = 2;
    private static final int STATUS = 4;

    private final QualityPlan plan = new QualityPlan();
    private final HeldWork work = new HeldWork();
    private final RegisterSheet<?> sheet = sheet(Registers.milestones());

    private RegisterSheet<?> sheet(Register<?> register) {
        var made = new RegisterSheet<>(plan.open, register, work);
        plan.open.watch((now, _) -> made.show(now));
        return made;
    }

    private List<String> titles() {
        return sheet.shown().stream().map(line -> line.text(TITLE)).toList();
    }

    private int steps() {
        return plan.file.journal().entries().size();
    }

    @Test
    void what_is_typed_is_one_step_of_undo_and_touches_its_line_alone() {
        var other = sheet.shown().get(1);

        assertEquals("", sheet.type(sheet.shown().getFirst(), TITLE, "Boards agree"));

        assertEquals(List.of("Boards agree", "Publish"), titles());
        assertSame(other, sheet.shown().get(1));
        assertEquals("Change milestone of “Draft to boards”", plan.open.undoableProperty().get());
        plan.open.undo();
        assertEquals(List.of("Draft to boards", "Publish"), titles());
    }

    @Test
    void what_cannot_be_taken_says_why_and_writes_nothing() {
        assertEquals(
                "“soon” is not a date: write one such as 31/03/2027, or leave the cell empty",
                sheet.type(sheet.shown().getFirst(), STARTS, "soon"));
        assertEquals(0, steps());
    }

    @Test
    void what_reads_as_before_writes_nothing() {
        var line = sheet.shown().getFirst();

        assertEquals("", sheet.type(line, STARTS, line.text(STARTS)));
        assertEquals("", sheet.type(line, STATUS, "planned"));
        assertEquals(0, steps());
    }

    @Test
    void a_small_block_without_a_fault_is_pasted_at_once() {
        sheet.pasting().paste(CellBlock.copied("Done\nUnder way\n"), 0, STATUS);

        assertNull(sheet.pasting().previewProperty().get());
        assertEquals("Paste 2 cells into milestones", plan.open.undoableProperty().get());
        assertEquals(1, steps());
    }

    @Test
    void a_block_with_a_fault_is_shown_first_and_then_what_can_be_taken_is_pasted() {
        sheet.pasting().paste(CellBlock.copied("Done\nSoonish\n"), 0, STATUS);

        var preview = sheet.pasting().previewProperty().get();
        assertNotNull(preview);
        assertEquals("1 cell changes, 1 cell cannot be taken", preview.words());
        assertEquals(0, steps());

        sheet.pasting().take();
        assertNull(sheet.pasting().previewProperty().get());
        assertEquals("Done", sheet.shown().getFirst().text(STATUS));
        sheet.pasting().paste(CellBlock.copied("Done\n"), 0, STATUS);
        assertEquals("Nothing changes: the plan says all of this already", told());
        assertEquals(1, steps());
    }

    @Test
    void a_preview_of_a_plan_that_has_changed_is_not_pasted() {
        sheet.pasting().paste(CellBlock.copied("Done\nSoonish\n"), 0, STATUS);
        sheet.type(sheet.shown().getFirst(), TITLE, "Boards agree");

        assertNull(sheet.pasting().previewProperty().get());
        assertEquals("The plan has changed: paste the cells again", told());
    }

    @Test
    void clearing_what_must_not_be_empty_is_shown_first() {
        sheet.pasting().clear(new CellRange(0, TITLE, 1, TITLE));

        var preview = sheet.pasting().previewProperty().get();
        assertNotNull(preview);
        assertTrue(preview.changesNothing());
        assertEquals(2, preview.left().size());
    }

    @Test
    void a_new_row_comes_into_the_plan_once_it_says_what_it_needs() {
        var at = sheet.begin();

        assertEquals(2, at);
        assertEquals("", sheet.type(sheet.shown().get(at), TITLE, "Tell everybody"));
        assertEquals(
                "2 rows. The new row is not in the plan yet. A milestone needs a day: write it"
                        + " under “Starts”",
                sheet.standingProperty().get());
        assertEquals(0, steps());
        assertEquals("", sheet.type(sheet.shown().get(at), STARTS, "1/7/2023"));

        assertEquals("3 rows", sheet.standingProperty().get());
        assertEquals("Add “Tell everybody”", plan.open.undoableProperty().get());
        assertEquals(3, plan.open.plan().items(Milestone.class).count());
        assertEquals("Tell everybody", sheet.shown().get(at).text(TITLE));
    }

    @Test
    void rows_are_removed_as_one_step_with_what_hangs_on_them() {
        var evidence = sheet(Registers.evidence());

        evidence.remove(0, 0);

        assertEquals("1 row removed, with 1 link. Ctrl+Z brings back everything", told());
        assertEquals(0, evidence.count());
        plan.open.undo();
        assertEquals(1, evidence.count());
    }

    @Test
    void a_filter_shows_rows_with_all_of_the_words_and_a_row_that_changes_stays() {
        sheet.arrange(Arrangement.OF_THE_PLAN.with("BOARDS draft"));

        assertEquals(List.of("Draft to boards"), titles());
        assertEquals("1 of 2 rows", sheet.standingProperty().get());
        sheet.type(sheet.shown().getFirst(), TITLE, "Agree");
        assertEquals(List.of("Agree"), titles());
        sheet.arrange(Arrangement.OF_THE_PLAN.sorted(TITLE, true));
        assertEquals(List.of("Publish", "Agree"), titles());
    }

    @Test
    void many_rows_are_looked_through_beside_the_window_and_only_the_last_words_count() {
        IntStream.range(0, 2_500)
                .mapToObj(at ->
                        new Fact(new FactId(new UUID(9, at)), at, "Facts", "Fact " + at, "", null))
                .forEach(fact -> plan.open.perform(new AddItem("Add", fact)));
        var facts = new RegisterSheet<>(plan.open, Registers.facts(), work);

        facts.arrange(Arrangement.OF_THE_PLAN.with("12"));
        facts.arrange(Arrangement.OF_THE_PLAN.with("1234"));
        assertEquals(
                List.of("Look through facts and figures", "Look through facts and figures"),
                work.begun);
        assertEquals(2_500, facts.shown().size());
        work.end();

        assertEquals(1, facts.shown().size());
        facts.pasting().paste(new CellBlock(wide(2_000)), 0, 0);
        assertEquals("Read the cells that were copied", work.begun.getLast());
        work.end();
        assertEquals(1_999, facts.pasting().previewProperty().get().fresh().size());
    }

    private static List<List<String>> wide(int rows) {
        return IntStream.range(0, rows).mapToObj(at -> List.of("Group", "New " + at)).toList();
    }

    @Test
    void what_is_copied_has_its_headings_where_whole_rows_are() {
        assertEquals(
                "Milestone\tStarts\nDraft to boards\t2023-03-01\n",
                sheet.pasting().copy(new CellRange(0, TITLE, 0, STARTS), true).text());
        assertEquals(
                "Draft to boards\nPublish\n",
                sheet.pasting().copy(new CellRange(0, TITLE, 1, TITLE), false).text());
    }

    private String told() {
        return plan.notices.heard().getLast();
    }
}

package org.forwardplan.model.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.editing.Decision.Refused;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Edit.Act;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class PlanEditorTest {

    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    private final Section section = Items.section(1, "Quality");
    private final Section safety = section.withTitle("Safety");
    private final Plan before = Items.plan(section);
    private final Plan after = Items.plan(safety);
    private final PlanCommand rename = new ReviseItem("Rename section “Quality”", safety);
    private final PlanCommand addFinance = new AddItem("Add", Items.section(2, "Finance"));
    private final PlanInMemory file = new PlanInMemory(before);
    private final PlanEditor editor =
            new PlanEditor(file, Clock.fixed(NOON, ZoneOffset.UTC), () -> "Planning lead");

    @Test
    void an_edit_changes_the_plan_and_the_file() {
        editor.perform(rename);

        assertEquals(after, editor.plan());
        assertEquals(after, file.plan());
    }

    @Test
    void an_edit_is_written_down_with_who_when_and_what() {
        editor.perform(rename);

        var edit =
                new Edit(
                        NOON,
                        "Planning lead",
                        Act.DONE,
                        "Rename section “Quality”",
                        new Revised(section, safety));
        assertEquals(List.of(new JournalEntry(1, edit)), file.journal().entries());
    }

    @Test
    void undo_restores_the_plan_and_adds_a_journal_line() {
        editor.perform(rename);

        editor.undo();

        assertEquals(before, editor.plan());
        assertEquals(before, file.plan());
        assertEquals(List.of(Act.DONE, Act.UNDONE), acts());
        assertEquals("Rename section “Quality”", file.journal().entries().getLast().edit().what());
    }

    @Test
    void redo_does_it_again_and_adds_a_journal_line() {
        editor.perform(rename);
        editor.undo();

        editor.redo();

        assertEquals(after, editor.plan());
        assertEquals(List.of(Act.DONE, Act.UNDONE, Act.REDONE), acts());
    }

    @Test
    void the_buttons_name_what_they_would_undo_and_redo() {
        assertEquals(Optional.empty(), editor.undoable());
        editor.perform(rename);
        assertEquals(Optional.of("Rename section “Quality”"), editor.undoable());
        assertEquals(Optional.empty(), editor.redoable());
        editor.undo();
        assertEquals(Optional.empty(), editor.undoable());
        assertEquals(Optional.of("Rename section “Quality”"), editor.redoable());
    }

    @Test
    void edits_are_undone_last_first() {
        editor.perform(rename);
        editor.perform(addFinance);

        editor.undo();

        assertEquals(after, editor.plan());
    }

    @Test
    void a_new_edit_leaves_nothing_to_redo() {
        editor.perform(rename);
        editor.undo();

        editor.perform(addFinance);

        assertEquals(Optional.empty(), editor.redoable());
    }

    @Test
    void a_refused_edit_leaves_everything_as_it_was() {
        editor.perform(rename);
        editor.undo();

        var decision = editor.perform(new ReviseItem("Rename", section.withTitle("")));

        assertTrue(decision instanceof Refused);
        assertEquals(before, editor.plan());
        assertEquals(2, file.journal().entries().size());
        assertEquals(Optional.of("Rename section “Quality”"), editor.redoable());
    }

    @Test
    void undo_and_redo_of_nothing_do_nothing() {
        editor.undo();
        editor.redo();

        assertEquals(List.of(), file.journal().entries());
    }

    @Test
    void an_edit_that_cannot_be_stored_has_not_happened() {
        var told = new ArrayList<Plan>();
        editor.watch((plan, _) -> told.add(plan));
        file.fillDisk();

        assertThrows(StorageException.class, () -> editor.perform(rename));

        assertEquals(before, editor.plan());
        assertEquals(Optional.empty(), editor.undoable());
        assertEquals(List.of(), told);
    }

    @Test
    void an_edit_that_cannot_be_stored_leaves_what_can_be_redone() {
        editor.perform(rename);
        editor.undo();
        file.fillDisk();

        assertThrows(StorageException.class, () -> editor.perform(addFinance));

        assertEquals(Optional.of("Rename section “Quality”"), editor.redoable());
    }

    @Test
    void an_undo_that_cannot_be_stored_can_be_tried_again() {
        editor.perform(rename);
        file.fillDisk();

        assertThrows(StorageException.class, editor::undo);
        assertEquals(after, editor.plan());
        assertEquals(Optional.empty(), editor.redoable());

        file.clearDisk();
        editor.undo();
        assertEquals(before, editor.plan());
    }

    @Test
    void a_redo_that_cannot_be_stored_can_be_tried_again() {
        editor.perform(rename);
        editor.undo();
        file.fillDisk();

        assertThrows(StorageException.class, editor::redo);
        assertEquals(before, editor.plan());

        file.clearDisk();
        editor.redo();
        assertEquals(after, editor.plan());
    }

    private List<Act> acts() {
        return file.journal().entries().stream().map(entry -> entry.edit().act()).toList();
    }
}

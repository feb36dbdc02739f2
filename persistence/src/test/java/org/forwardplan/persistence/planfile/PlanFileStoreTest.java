package org.forwardplan.persistence.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.editing.PlanEditor;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class PlanFileStoreTest {

    @TempDir private Path temporary;
    private final PlanFileStore store = PlanFolder.store();
    private PlanFolder folder = new PlanFolder(Path.of(""));

    @BeforeEach
    void in_a_folder() {
        folder = new PlanFolder(temporary);
    }

    @Test
    void a_plan_with_every_kind_of_item_is_the_same_when_opened_again() throws IOException {
        var file = folder.plan();

        try (var opened = store.open(file)) {
            assertEquals(PlanFolder.everyKind(), opened.plan());
            assertEquals(
                    List.of(new JournalEntry(1, EveryKind.started())), opened.journal().entries());
        }
    }

    @Test
    void a_new_plan_is_one_file_and_nothing_beside_it() throws IOException {
        var file = folder.path("Vale.fplan");

        try (var made = store.create(file, EveryKind.started())) {
            assertEquals(file, made.file());
            assertEquals(PlanFolder.everyKind(), made.plan());
            assertEquals(List.of(".Vale.fplan.open", "Vale.fplan"), folder.names());
        }
        assertEquals(List.of("Vale.fplan"), folder.names());
    }

    @Test
    void each_edit_is_there_when_the_plan_is_opened_again() throws IOException {
        var file = folder.plan();
        var renamed = PlanFolder.renamed("Our joint plan");
        try (var opened = store.open(file)) {
            assertEquals(
                    new JournalEntry(2, EveryKind.edit("Rename", renamed)),
                    opened.record(EveryKind.edit("Rename", renamed)));
            opened.record(EveryKind.edit("Remove", everythingRemoved(renamed)));
            assertEquals(0, opened.plan().size());
        }

        try (var opened = store.open(file)) {
            assertEquals(0, opened.plan().size());
            assertEquals(
                    List.of("Start the plan", "Rename", "Remove"),
                    opened.journal().entries().stream().map(it -> it.edit().what()).toList());
            assertEquals(PlanFolder.everyKind(), opened.journal().planAt(1, opened.plan()));
            opened.record(EveryKind.started());
        }
        try (var opened = store.open(file)) {
            assertEquals(PlanFolder.everyKind(), opened.plan());
        }
    }

    @Test
    void what_one_change_does_to_an_item_several_times_is_kept_as_it_ends() throws IOException {
        var file = folder.plan();
        var section = EveryKind.section();
        var toAndFro =
                new Together(
                        List.of(
                                new Removed(section),
                                new Added(section),
                                PlanFolder.renamed("Ours")));
        try (var opened = store.open(file)) {
            opened.record(EveryKind.edit("To and fro", toAndFro));
        }

        try (var opened = store.open(file)) {
            assertEquals(PlanFolder.everyKind().after(toAndFro), opened.plan());
        }
    }

    @Test
    void undo_restores_the_plan_and_adds_a_journal_line() throws IOException {
        var file = folder.plan();
        try (var opened = store.open(file)) {
            var editor = new PlanEditor(opened, PlanFolder.CLOCK, () -> "Planning lead");
            editor.perform(new ReviseItem("Rename", EveryKind.section().withTitle("Ours")));
            editor.undo();
        }

        try (var opened = store.open(file)) {
            assertEquals(PlanFolder.everyKind(), opened.plan());
            assertEquals(
                    List.of(Edit.Act.DONE, Edit.Act.DONE, Edit.Act.UNDONE),
                    opened.journal().entries().stream().map(it -> it.edit().act()).toList());
        }
    }

    @Test
    void a_change_made_for_another_plan_is_not_stored() throws IOException {
        var file = folder.plan();
        try (var opened = store.open(file)) {
            var other = EveryKind.section().withTitle("Never called so");
            assertThrows(
                    IllegalStateException.class,
                    () -> opened.record(EveryKind.edit("Remove", new Removed(other))));
            assertEquals(PlanFolder.everyKind(), opened.plan());
            assertEquals(1, opened.journal().entries().size());
        }
    }

    @Test
    void a_file_of_that_name_is_left_alone() throws IOException {
        var file = Files.writeString(folder.path("Vale.fplan"), "mine");

        var refused =
                assertThrows(StorageException.class, () -> store.create(file, EveryKind.started()));

        assertTrue(refused.getMessage().contains("already"), refused.getMessage());
        assertEquals("mine", Files.readString(file));
        assertEquals(List.of("Vale.fplan"), folder.names());
    }

    @Test
    void a_plan_that_cannot_be_made_leaves_nothing_behind() throws IOException {
        var elsewhere = folder.path("no such folder").resolve("Vale.fplan");
        assertRefusesToCreate(store, elsewhere, "There is no folder");
        assertRefusesToCreate(store, folder.path("Vale.docx"), "not named like a plan");
        var locked =
                new PlanFileStore(
                        PlanFolder.CLOCK, Format.CURRENT, "", path -> !Files.isDirectory(path));
        assertRefusesToCreate(locked, folder.path("Vale.fplan"), "You may not save files");
        var broken = new Format(9, List.of("classpath:no/such/migrations"));
        assertRefusesToCreate(
                PlanFolder.storeOf(broken), folder.path("Vale.fplan"), "nothing was saved");
    }

    private void assertRefusesToCreate(PlanFileStore store, Path file, String reason)
            throws IOException {
        var refused =
                assertThrows(StorageException.class, () -> store.create(file, EveryKind.started()));
        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
        assertEquals(List.of(), folder.names());
    }

    private static Together everythingRemoved(PlanChange renamed) {
        return new Together(
                PlanFolder.everyKind()
                        .after(renamed)
                        .items()
                        .<PlanChange>map(Removed::new)
                        .toList());
    }
}

package org.forwardplan.persistence.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.editing.PlanEditor;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class FailureTest {

    @TempDir private Path temporary;
    private final PlanFileStore onFullDisk =
            new PlanFileStore(PlanFolder.CLOCK, Format.CURRENT, FullDisk.BELOW, Files::isWritable);
    private PlanFolder folder = new PlanFolder(Path.of(""));

    @BeforeEach
    void in_a_folder() {
        folder = new PlanFolder(temporary);
        FullDisk.register();
    }

    @AfterEach
    void make_room() {
        FullDisk.roomFor(Long.MAX_VALUE);
    }

    @Test
    void on_a_full_disk_an_edit_is_refused_and_nothing_has_moved() throws IOException {
        var file = folder.plan();
        var renamed = PlanFolder.renamed("Ours");
        try (var opened = onFullDisk.open(file)) {
            opened.record(EveryKind.edit("Rename", renamed));
            FullDisk.roomFor(0);

            var refused = assertRefusesToSave(opened, "Rename again", "Theirs");

            assertEquals("The disk is full, so nothing was saved.", refused.getMessage());
            assertEquals(PlanFolder.everyKind().after(renamed), opened.plan());
        }
        FullDisk.roomFor(Long.MAX_VALUE);
        assertHolds(file, List.of("Start the plan", "Rename"), "Ours");
    }

    @Test
    void as_a_disk_fills_up_just_the_edits_that_were_not_refused_are_kept() throws IOException {
        var file = folder.plan();
        var kept = new ArrayList<>(List.of("Start the plan"));
        try (var opened = onFullDisk.open(file)) {
            FullDisk.roomFor(6);
            try {
                for (var number = 2; number < 100; number++) {
                    rename(opened, "Rename " + number, "Ours " + number);
                    kept.add("Rename " + number);
                }
            } catch (StorageException full) {
                assertEquals("The disk is full, so nothing was saved.", full.getMessage());
            }
            assertTrue(kept.size() > 1 && kept.size() < 99, kept::toString);
        }
        FullDisk.roomFor(Long.MAX_VALUE);
        assertHolds(file, kept, "Ours " + kept.size());
    }

    @Test
    void once_there_is_room_again_the_planner_can_go_on() throws IOException {
        var file = folder.plan();
        try (var opened = onFullDisk.open(file)) {
            var editor = new PlanEditor(opened, PlanFolder.CLOCK, () -> "Planning lead");
            var rename = new ReviseItem("Rename", EveryKind.section().withTitle("Ours"));
            FullDisk.roomFor(0);
            assertThrows(StorageException.class, () -> editor.perform(rename));
            assertThrows(StorageException.class, () -> editor.perform(rename));
            assertTrue(editor.undoable().isEmpty());
            FullDisk.roomFor(Long.MAX_VALUE);

            editor.perform(rename);

            assertEquals(opened.plan(), editor.plan());
        }
        assertHolds(file, List.of("Start the plan", "Rename"), "Ours");
    }

    @Test
    void on_a_full_disk_no_plan_is_begun() throws IOException {
        for (var writes : List.of(0L, 1L, 5L, 20L, 40L)) {
            FullDisk.roomFor(writes);
            var refused =
                    assertThrows(
                            StorageException.class,
                            () ->
                                    onFullDisk.create(
                                            folder.path("Vale.fplan"), EveryKind.started()));
            assertEquals("The disk is full, so nothing was saved.", refused.getMessage());
            assertEquals(List.of(), folder.names());
        }
    }

    @Test
    void on_a_full_disk_a_plan_of_an_older_version_stays_as_it_was() throws IOException {
        var file = folder.plan();
        var later =
                new PlanFileStore(
                        PlanFolder.CLOCK, PlanFolder.LATER, FullDisk.BELOW, Files::isWritable);
        for (var writes : List.of(0L, 3L, 10L)) {
            FullDisk.roomFor(writes);
            folder.assertRefuses(later, file, "The disk is full");
        }
    }

    @Test
    void a_plan_that_was_taken_away_is_not_written_to() throws IOException {
        var file = folder.plan();
        var away = folder.path("away.fplan");
        try (var opened = PlanFolder.store().open(file)) {
            Files.move(file, away);
            var refused = assertRefusesToSave(opened, "Rename", "Ours");
            assertTrue(
                    refused.getMessage().contains("no longer in its folder"), refused::getMessage);

            Files.move(away, file);
            opened.record(EveryKind.edit("Rename", PlanFolder.renamed("Ours")));
        }
        assertHolds(file, List.of("Start the plan", "Rename"), "Ours");
    }

    @Test
    void a_plan_that_was_replaced_is_not_written_to() throws IOException {
        var file = folder.plan();
        var copy = Files.copy(file, folder.path("copy.fplan"));
        try (var opened = PlanFolder.store().open(file)) {
            Files.delete(file);
            Files.move(copy, file);

            var refused = assertRefusesToSave(opened, "Rename", "Ours");

            assertTrue(refused.getMessage().contains("changed from outside"), refused::getMessage);
        }
        assertHolds(file, List.of("Start the plan"), "Our plan");
    }

    private static StorageException assertRefusesToSave(
            PlanRepository opened, String what, String title) {
        return assertThrows(StorageException.class, () -> rename(opened, what, title));
    }

    private static void rename(PlanRepository opened, String what, String title) {
        var section = opened.plan().find(EveryKind.section().id()).orElseThrow();
        var change = new Revised(section, EveryKind.section().withTitle(title));
        opened.record(EveryKind.edit(what, change));
    }

    private static void assertHolds(Path file, List<String> edits, String title) {
        try (var opened = PlanFolder.store().open(file)) {
            var journal = opened.journal();
            assertEquals(edits, journal.entries().stream().map(it -> it.edit().what()).toList());
            assertEquals(PlanFolder.replayed(journal), opened.plan());
            assertEquals(title, opened.plan().find(EveryKind.section().id()).orElseThrow().name());
        }
    }
}

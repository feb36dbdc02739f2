package org.forwardplan.persistence.planfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.journal.StorageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

class ReadingTest {

    @TempDir private Path temporary;
    private final PlanFileStore store = PlanFolder.store();
    private PlanFolder folder = new PlanFolder(Path.of(""));

    @BeforeEach
    void in_a_folder() {
        folder = new PlanFolder(temporary);
    }

    /// Expects the file, and all beside it, to stay as it was to the byte.
    private ReadPlan read(PlanFileStore reader, Path file) throws IOException {
        var names = folder.names();
        var bytes = Files.readAllBytes(file);
        var touched = Files.getLastModifiedTime(file);
        var read = reader.read(file);
        assertEquals(names, folder.names());
        assertArrayEquals(bytes, Files.readAllBytes(file));
        assertEquals(touched, Files.getLastModifiedTime(file));
        return read;
    }

    private void assertRefuses(PlanFileStore reader, Path file, String reason) {
        var refused = assertThrows(StorageException.class, () -> reader.read(file));
        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
        assertTrue(refused.wayOut().endsWith("."), refused.wayOut());
    }

    @Test
    void a_plan_is_read_with_its_journal_and_not_touched() throws IOException {
        var file = folder.plan();

        var read = read(store, file);

        assertEquals(PlanFolder.everyKind(), read.plan());
        assertEquals(read.plan(), PlanFolder.replayed(read.journal()));
        store.open(file).close();
    }

    @Test
    void a_plan_that_may_only_be_read_is_read() throws IOException {
        var readOnly = new PlanFileStore(PlanFolder.CLOCK, Format.CURRENT, "", _ -> false);

        assertEquals(PlanFolder.everyKind(), read(readOnly, folder.plan()).plan());
    }

    @Test
    void a_plan_of_an_older_version_is_read_and_stays_of_that_version() throws IOException {
        var file = folder.plan();

        var read = read(PlanFolder.storeOf(PlanFolder.LATER), file);

        assertEquals(PlanFolder.everyKind(), read.plan());
        store.open(file).close();
    }

    @Test
    void a_plan_of_version_1_is_read_with_what_happened_to_it() throws IOException {
        var file = folder.path("Vale.fplan");
        try (var kept = ReadingTest.class.getResourceAsStream("version-1.fplan")) {
            Files.copy(kept, file);
        }

        var read = read(store, PlanFolder.aged(file));

        assertEquals(PlanFolder.replayed(read.journal()), read.plan());
        assertTrue(read.journal().last() > 0);
    }

    @Test
    void the_plan_that_is_open_here_is_not_read_from_its_file() throws IOException {
        var file = folder.plan();
        try (var open = store.open(file)) {
            assertRefuses(PlanFolder.store(), file, "is the plan that is open here");
            open.record(EveryKind.edit("Rename", PlanFolder.renamed("Ours")));
        }
        assertEquals(2, store.read(file).journal().last());
    }

    @Test
    void a_plan_that_another_process_has_open_is_read() throws Exception {
        var file = folder.plan();
        try (var other = OtherProcess.start(HoldPlanOpen.class, file.toString())) {
            assertEquals("open", other.line());

            assertEquals(PlanFolder.everyKind(), store.read(file).plan());
            assertEquals(
                    PlanFolder.everyKind(), PlanFolder.storeOf(PlanFolder.LATER).read(file).plan());
        }
    }

    @Test
    void what_is_no_sound_plan_of_this_version_is_refused_as_when_it_is_opened()
            throws IOException {
        var whole = Files.readAllBytes(folder.plan());

        assertRefuses(store, folder.path("None.fplan"), "There is no file");
        assertRefuses(
                store, Files.writeString(folder.path("a.docx"), "x"), "not named like a plan");
        assertRefuses(store, folder.with(new byte[0]), "is empty");
        assertRefuses(store, folder.with("Dear board".getBytes()), "is not a plan");
        for (var left : List.of(whole.length / 2, whole.length - 4096)) {
            assertRefuses(store, folder.with(Arrays.copyOf(whole, left)), "is damaged");
        }
        Files.delete(folder.path("Vale; 100%.fplan"));
        var newer = folder.plan(PlanFolder.storeOf(PlanFolder.LATER));
        assertRefuses(store, newer, "was made by a newer version");
    }
}

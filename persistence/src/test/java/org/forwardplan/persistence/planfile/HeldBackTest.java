package org.forwardplan.persistence.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.copies.PlanCopy;
import org.forwardplan.model.copies.PlanCopy.Why;
import org.forwardplan.model.journal.StorageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Where the system lets nobody read a plan that is open elsewhere, as Windows does.
class HeldBackTest {

    private static final ReadingBusy.Copying REFUSED =
            (_, _) -> {
                throw new IOException(
                        "The process cannot access the file because another process has locked a"
                                + " portion of the file");
            };

    @TempDir private Path temporary;
    private Path file = Path.of("");
    private Path older = Path.of("");
    private Path newer = Path.of("");

    @BeforeEach
    void a_plan_with_two_copies() throws IOException {
        file = new PlanFolder(temporary).plan();
        older = Files.copy(file, temporary.resolve("older.fplan"));
        newer = temporary.resolve("newer.fplan");
        rename("Ours");
        Files.copy(file, newer);
        rename("Theirs");
    }

    private void rename(String title) {
        try (var opened = PlanFolder.store().open(file)) {
            var was = opened.plan().find(EveryKind.section().id()).orElseThrow().name();
            opened.record(EveryKind.edit(title, PlanFolder.renamedFrom(was, title)));
        }
    }

    @Test
    void its_newest_copy_is_read_and_said_to_be_one() {
        var found = reading(copy(newer), copy(older)).read(file);

        assertEquals("Ours", title(found));
        assertEquals(copy(newer), found.copy());
        var said = found.why(file);
        assertTrue(said.isHeld());
        assertTrue(
                said.sentence().contains("This is its copy of ")
                        && said.sentence().contains(" on 1 March 2026, since this system"),
                said::sentence);
    }

    @Test
    void a_copy_that_cannot_be_read_gives_way_to_the_one_before() throws IOException {
        Files.writeString(newer, "damaged");

        assertEquals("Our plan", title(reading(copy(newer), copy(older)).read(file)));
    }

    @Test
    void where_there_is_no_copy_the_planner_is_told_to_close_it_elsewhere() {
        var refused = assertThrows(StorageException.class, () -> reading().read(file));

        assertTrue(
                refused.getMessage().endsWith("lets nobody else read it meanwhile."),
                refused::getMessage);
        assertEquals("Close it there, then open it here, or open a copy of it.", refused.wayOut());
    }

    private static ReadingBusy reading(PlanCopy... copies) {
        return new ReadingBusy(
                new ReadingAside(Format.CURRENT, "", Key.NONE), REFUSED, _ -> List.of(copies));
    }

    private static String title(ReadingBusy.Found found) {
        return found.read().plan().find(EveryKind.section().id()).orElseThrow().name();
    }

    private static PlanCopy copy(Path file) {
        return new PlanCopy(file, Instant.parse("2026-03-01T14:05:00Z"), Why.OPENED, 1, 1);
    }
}

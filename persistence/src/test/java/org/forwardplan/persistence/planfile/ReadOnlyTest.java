package org.forwardplan.persistence.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.journal.ReadOnly;
import org.forwardplan.model.journal.StorageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

class ReadOnlyTest {

    private static final int READINGS = 12;

    @TempDir private Path temporary;
    private final PlanFileStore store = PlanFolder.store();
    private PlanFolder folder = new PlanFolder(Path.of(""));

    @BeforeEach
    void in_a_folder() {
        folder = new PlanFolder(temporary);
    }

    private static Path presence(Path file) {
        return PresenceFile.beside(file).file();
    }

    @Test
    void while_a_plan_is_open_a_file_beside_it_says_who_has_it_since_when() throws IOException {
        var file = folder.plan();
        try (var _ = store.open(file)) {
            var said = PresenceFile.beside(file).read().orElseThrow();

            assertEquals(OffsetDateTime.parse("2026-03-01T14:05:00Z"), said.since());
            assertEquals(System.getProperty("user.name"), said.account());
        }
        assertFalse(Files.exists(presence(file)));
    }

    @Test
    void what_was_left_behind_by_a_crash_is_cleared() throws IOException {
        var file = folder.plan();
        var then = OffsetDateTime.parse("2025-01-01T09:00:00+01:00");
        PresenceFile.beside(file).write(new Presence("lead", "LT-042", then));

        try (var _ = store.open(file)) {
            assertEquals(2026, PresenceFile.beside(file).read().orElseThrow().since().getYear());
        }
        assertFalse(Files.exists(presence(file)));
    }

    @Test
    void the_planner_is_told_on_which_computer_and_since_when() {
        var since = OffsetDateTime.parse("2026-03-01T09:05:00+01:00");

        assertEquals(
                "has been open on LT-042 (lead) since 09:05 on 1 March 2026",
                new Presence("lead", "LT-042", since).words());
        assertEquals(
                "has been open in another window on this computer since 09:05 on 1 March 2026",
                new Presence("lead", Presence.here(since).computer(), since).words());
        assertEquals(
                "has been open elsewhere since 09:05 on 1 March 2026",
                new Presence("", "", since).words());
    }

    @Test
    void a_file_that_says_nothing_readable_says_nothing() throws IOException {
        var file = folder.plan();
        var beside = PresenceFile.beside(file);
        assertTrue(beside.read().isEmpty());
        for (var text : List.of("", "words", "since: yesterday", "since: " + "9".repeat(5000))) {
            Files.writeString(beside.file(), text);
            assertTrue(beside.read().isEmpty(), text);
        }
        Files.write(beside.file(), new byte[] {(byte) 0xff, (byte) 0xfe, 's'});
        assertTrue(beside.read().isEmpty());
    }

    @Test
    void a_name_in_it_cannot_carry_more_than_a_name() throws IOException {
        var beside = PresenceFile.beside(folder.plan());
        beside.write(
                new Presence(
                        "<b>lead</b>\u202e” is yours.",
                        "LT-042" + "x".repeat(100),
                        OffsetDateTime.parse("2026-03-01T09:05:00Z")));

        var said = beside.read().orElseThrow();

        assertEquals("bleadb is yours.", said.account());
        assertEquals(60, said.computer().length());
    }

    @Test
    void a_plan_that_another_process_has_open_can_be_read_and_not_changed() throws Exception {
        var file = folder.plan();
        try (var other = OtherProcess.start(HoldPlanOpen.class, file.toString())) {
            assertEquals("open", other.line());
            var refused = assertThrows(StorageException.class, () -> store.open(file));
            assertTrue(refused.readable());

            try (var read = store.openToRead(file)) {
                assertEquals(PlanFolder.everyKind(), read.plan());
                assertEquals(read.plan(), PlanFolder.replayed(read.journal()));
                var why = read.readOnly().orElseThrow();
                assertTrue(why.isHeld());
                assertEquals(refused.getMessage(), why.sentence());
                var edit = EveryKind.edit("Rename", PlanFolder.renamed("Ours"));
                var told = assertThrows(StorageException.class, () -> read.record(edit));
                assertEquals(why.sentence(), told.getMessage());
                assertEquals(PlanFolder.everyKind(), read.plan());
            }
            // To look must not let a third one in.
            assertThrows(StorageException.class, () -> PlanFolder.store().open(file));
        }
        store.open(file).close();
    }

    @Test
    void while_another_process_edits_what_is_read_is_whole_and_grows() throws Exception {
        var file = folder.plan();
        try (var other = OtherProcess.start(EditUntilKilled.class, file.toString(), "busy")) {
            var shown = new HashSet<String>();
            long last = 0;
            for (var reading = 0; reading < READINGS; reading++) {
                shown.add(other.line());
                try (var read = store.openToRead(file)) {
                    assertEquals(read.plan(), PlanFolder.replayed(read.journal()));
                    assertTrue(read.journal().last() >= last, "Nothing is lost again");
                    last = read.journal().last();
                    var held =
                            read.journal().entries().stream()
                                    .map(it -> it.edit().what())
                                    .collect(Collectors.toSet());
                    assertTrue(held.containsAll(shown), "What was shown there is read here");
                }
            }
        }
    }

    @Test
    void a_plan_that_is_write_protected_can_be_read() throws IOException {
        var file = folder.plan();
        var bytes = Files.readAllBytes(file);
        var readOnly =
                new PlanFileStore(PlanFolder.CLOCK, Format.CURRENT, "", path -> !path.equals(file));
        assertTrue(assertThrows(StorageException.class, () -> readOnly.open(file)).readable());

        try (var read = readOnly.openToRead(file)) {
            assertEquals(PlanFolder.everyKind(), read.plan());
            var why = read.readOnly().orElseThrow();
            assertTrue(why.sentence().contains("may only be read"), why::sentence);
            assertEquals(ReadOnly.Reason.PROTECTED, why.reason());
        }
        assertTrue(Arrays.equals(bytes, Files.readAllBytes(file)));
        assertEquals(List.of("Vale; 100%.fplan"), folder.names());
    }

    @Test
    void a_plan_of_an_older_version_that_is_open_elsewhere_can_be_read() throws Exception {
        var file = folder.plan();
        try (var other = OtherProcess.start(HoldPlanOpen.class, file.toString())) {
            assertEquals("open", other.line());

            try (var read = PlanFolder.storeOf(PlanFolder.LATER).openToRead(file)) {
                assertEquals(PlanFolder.everyKind(), read.plan());
            }
        }
    }

    @Test
    void a_plan_that_has_become_free_is_read_and_says_so() throws IOException {
        try (var read = store.openToRead(folder.plan())) {
            assertEquals(
                    new ReadOnly(
                            ReadOnly.Reason.FREE,
                            "“Vale; 100%.fplan” was opened to be read.",
                            "Nobody else has it open: try again to edit it."),
                    read.readOnly().orElseThrow());
        }
    }

    @Test
    void what_cannot_be_read_is_not_offered_to_be_read() throws IOException {
        var half = Arrays.copyOf(Files.readAllBytes(folder.plan()), 9000);
        var damaged = folder.with(half);

        assertFalse(assertThrows(StorageException.class, () -> store.open(damaged)).readable());
        assertTrue(
                assertThrows(StorageException.class, () -> store.openToRead(damaged))
                        .getMessage()
                        .contains("is damaged"));
    }
}

package org.forwardplan.persistence.copies;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.copies.PlanCopies;
import org.forwardplan.model.copies.PlanCopy.Why;
import org.forwardplan.model.copies.Recovery;
import org.forwardplan.model.copies.Recovery.FromFile;
import org.forwardplan.model.copies.RecoveryWords;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.Section;
import org.forwardplan.persistence.planfile.PlanFileStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;

/// Plan files are damaged from within; what they and their copies still hold comes back.
class RecoverTest {

    private static final Instant START = Instant.parse("2026-11-23T14:05:33Z");
    private static final int CHANGES = 200;
    private static final int COPIED = 150;
    private static final int PLACES = Integer.getInteger("damage.places", 20);

    @TempDir private Path folder;
    private final Clock clock = Clock.fixed(START, ZoneOffset.UTC);
    private final PlanFileStore plans = new PlanFileStore(clock);
    private PlanFileStore known = plans;
    private byte[] stopped = new byte[0];

    private static Edit edit(int number) {
        var words = "Section %d ".formatted(number).repeat(number % 7 == 0 ? 60 : 3);
        var section =
                new Section(
                        new SectionId(new UUID(0, number)),
                        null,
                        number,
                        words.strip(),
                        "",
                        Section.Status.NOT_STARTED);
        return new Edit(
                START.plusSeconds(60L * number),
                "Planning lead",
                Edit.Act.DONE,
                "Add section %d".formatted(number),
                new PlanChange.Added(section));
    }

    private Path file() {
        return folder.resolve("Vale.fplan");
    }

    private PlanCopies copies() {
        return new CopyFolder(known, clock);
    }

    /// One edit a minute; a copy after three quarters of them.
    private ReadPlan written(Password password) {
        known = plans.with(password);
        try (var open = known.create(file(), edit(1))) {
            for (var number = 2; number <= CHANGES; number++) {
                open.record(edit(number));
                if (number == COPIED) {
                    copies().make(file(), Why.WHILE_EDITING);
                }
            }
            return new ReadPlan(open.plan(), open.journal());
        }
    }

    private byte[] bytes() throws IOException {
        return Files.readAllBytes(file());
    }

    private void noise(int from, int length) throws IOException {
        var bytes = bytes();
        var noise = new byte[length];
        new Random(from).nextBytes(noise);
        System.arraycopy(noise, 0, bytes, from, length);
        Files.write(file(), bytes);
    }

    private Recovery found() {
        return copies().recover(file(), Progress.SILENT).orElseThrow();
    }

    private static String words(Recovery found, Instant written) {
        return new RecoveryWords(found, written, ZoneOffset.UTC).text();
    }

    private void becomes(Recovery found) throws IOException {
        var damaged = bytes();
        var kept = copies().putBack(file(), found);
        assertArrayEquals(damaged, Files.readAllBytes(kept));
        assertEquals("Vale (damaged).fplan", kept.getFileName().toString());
        assertEquals(found.content(), known.read(file()));
        try (var open = known.open(file())) {
            assertEquals(found.content().plan(), open.plan());
        }
    }

    @Test
    void a_file_whose_beginning_is_gone_is_whole_without_any_copy() throws IOException {
        var sound = written(Password.NONE);
        noise(0, 8192);
        Files.delete(copies().of(file()).getFirst().file());
        assertTrue(assertThrows(StorageException.class, () -> plans.open(file())).lost());

        var found = found();
        assertEquals(FromFile.EVERYTHING, found.fromFile());
        assertEquals(sound, found.content());
        assertTrue(words(found, START).contains("Nothing is lost."));
        becomes(found);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 1000})
    void a_file_that_lacks_its_last_words_is_whole(int cut) throws IOException {
        var sound = written(Password.NONE);
        Files.write(file(), Arrays.copyOf(bytes(), bytes().length - cut));
        assertTrue(assertThrows(StorageException.class, () -> plans.open(file())).lost());

        assertEquals(sound, found().content());
        becomes(found());
    }

    /// Where the noise falls into a page of the journal, the copy has its first part and the file
    /// the rest.
    @Test
    void wherever_a_file_is_damaged_the_plan_comes_back_up_to_the_copy_at_least()
            throws IOException {
        var sound = written(Password.NONE);
        var whole = bytes();
        var everything = 0;
        for (var at = 8192; at < whole.length; at += 4096) {
            Files.write(file(), whole);
            noise(at, 512);
            var found = found();
            var last = found.content().journal().last();
            if (found.fromFile() == FromFile.EVERYTHING) {
                everything++;
                assertEquals(sound.plan(), found.content().plan(), "At " + at);
            } else {
                assertTrue(last >= COPIED, "At " + at);
                assertEquals(
                        sound.journal().planAt(last, sound.plan()),
                        found.content().plan(),
                        "At " + at);
            }
        }
        assertTrue(everything >= 4, everything + " times all came back");
    }

    @Test
    void a_file_that_is_cut_in_half_goes_back_to_the_copy_and_says_for_how_long()
            throws IOException {
        var sound = written(Password.NONE);
        Files.write(file(), Arrays.copyOf(bytes(), bytes().length / 2));

        var found = found();
        assertEquals(FromFile.NOTHING, found.fromFile());
        assertEquals(sound.journal().planAt(COPIED, sound.plan()), found.content().plan());
        assertEquals(
                """
                Nothing newer than the copy of 23 Nov 2026 14:05 can be read. The last change in \
                it is of 23 Nov 2026 16:35 (Add section 150).

                The file was last written on 23 Nov 2026 17:25, 50 minutes later. What was done in \
                between is lost.

                The damaged file is kept beside the plan under another name.\
                """,
                words(found, START.plusSeconds(60L * CHANGES)));
        becomes(found);
    }

    /// As the file is when the computer stops in the midst of work: each change stands behind those
    /// before it.
    private ReadPlan stopped() throws IOException {
        try (var open = plans.create(file(), edit(1))) {
            for (var number = 2; number <= CHANGES; number++) {
                open.record(edit(number));
                if (number == COPIED) {
                    copies().make(file(), Why.WHILE_EDITING);
                }
            }
            stopped = bytes();
            return new ReadPlan(open.plan(), open.journal());
        }
    }

    @Test
    void a_plan_that_was_stopped_in_the_midst_of_work_opens_as_it_was() throws IOException {
        var sound = stopped();
        Files.write(file(), stopped);

        assertEquals(sound, plans.read(file()));
        try (var open = plans.open(file())) {
            assertEquals(sound.plan(), open.plan());
        }
    }

    /// Where something is broken between an earlier state and the last, the database would open the
    /// earlier one and write over what came after it.
    @Test
    void an_earlier_state_of_a_damaged_file_is_not_taken_for_the_plan() throws IOException {
        var sound = stopped();
        var refused = 0;
        var step = stopped.length / 4096 / PLACES * 4096;
        for (var at = 8192; at < stopped.length; at += step) {
            Files.write(file(), stopped);
            noise(at, 4096);
            var damaged = bytes();
            try {
                assertEquals(sound.journal().last(), plans.read(file()).journal().last());
            } catch (StorageException damage) {
                assertTrue(damage.lost(), "At " + at);
                refused++;
                var found = found();
                var last = found.content().journal().last();
                assertTrue(last >= COPIED, "At " + at);
                var then =
                        found.historyFrom() > 0
                                ? sound.plan()
                                : sound.journal().planAt(last, sound.plan());
                assertEquals(then, found.content().plan(), "At " + at);
            }
            assertArrayEquals(damaged, bytes());
        }
        assertTrue(refused > 2, refused + " were refused");
    }

    @Test
    void what_was_done_before_the_broken_place_comes_from_the_file_itself() throws IOException {
        var sound = stopped();
        Files.delete(copies().of(file()).getFirst().file());
        Files.write(file(), stopped);
        noise(stopped.length / 4096 * 3 / 4 * 4096, 65536);

        var found = found();

        var last = found.content().journal().last();
        assertTrue(last > CHANGES / 4 && last < CHANGES, "Up to change " + last);
        assertEquals(sound.journal().planAt(last, sound.plan()), found.content().plan());
        becomes(found);
    }

    @Test
    void nothing_is_offered_where_nothing_is_left() throws IOException {
        written(Password.NONE);
        Files.write(file(), Arrays.copyOf(bytes(), bytes().length / 2));
        Files.delete(copies().of(file()).getFirst().file());

        assertTrue(copies().recover(file(), Progress.SILENT).isEmpty());
    }

    @Test
    void what_is_recovered_of_an_encrypted_plan_is_encrypted() throws IOException {
        written(Password.of("violet ladder train".toCharArray()));
        noise(16384, 8192);

        var asks =
                assertThrows(
                        StorageException.class,
                        () -> new CopyFolder(plans, clock).recover(file(), Progress.SILENT));
        assertTrue(asks.asksPassword());
        var found = found();
        assertTrue(found.content().journal().last() >= COPIED);
        becomes(found);
        assertTrue(assertThrows(StorageException.class, () -> plans.read(file())).asksPassword());
    }

    @Test
    void a_password_that_opens_a_copy_is_right_and_the_plan_is_damaged() throws IOException {
        written(Password.of("violet ladder train".toCharArray()));
        noise(4096, 8192);
        assertTrue(assertThrows(StorageException.class, () -> known.read(file())).asksPassword());

        assertTrue(copies().provesPassword(file()));
        var other = plans.with(Password.of("violet ladder tram".toCharArray()));
        assertFalse(new CopyFolder(other, clock).provesPassword(file()));
        becomes(found());
    }

    /// The first block says how the others are encrypted, and nothing else does.
    @Test
    void an_encrypted_plan_whose_inner_beginning_is_gone_is_whole_without_any_copy()
            throws IOException {
        var sound = written(Password.of("violet ladder train".toCharArray()));
        Files.delete(copies().of(file()).getFirst().file());
        noise(4096, 8192);
        assertTrue(assertThrows(StorageException.class, () -> known.read(file())).asksPassword());

        assertTrue(copies().provesPassword(file()));
        var other = plans.with(Password.of("violet ladder tram".toCharArray()));
        assertFalse(new CopyFolder(other, clock).provesPassword(file()));
        var found = found();
        assertEquals(FromFile.EVERYTHING, found.fromFile());
        assertEquals(sound, found.content());
        becomes(found);
        assertTrue(assertThrows(StorageException.class, () -> plans.read(file())).asksPassword());
    }

    @Test
    void of_an_encrypted_plan_whose_first_block_is_gone_only_a_copy_is_left() throws IOException {
        var sound = written(Password.of("violet ladder train".toCharArray()));
        noise(0, 4096);

        assertFalse(PlanFileStore.isEncrypted(file()));
        var found = found();
        assertEquals(FromFile.NOTHING, found.fromFile());
        assertEquals(sound.journal().planAt(COPIED, sound.plan()), found.content().plan());
    }

    @Test
    void a_sound_plan_is_not_replaced_by_whoever_does_not_know_its_password() throws IOException {
        written(Password.of("violet ladder train".toCharArray()));
        var found = found();
        var before = bytes();
        var stranger = new CopyFolder(plans, clock);

        assertThrows(StorageException.class, () -> stranger.putBack(file(), found));
        assertThrows(StorageException.class, () -> copies().putBack(file(), found));
        assertArrayEquals(before, bytes());
        assertNull(found.from());
    }
}

package org.forwardplan.persistence.copies;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.copies.PlanCopy.Why;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.Section;
import org.forwardplan.persistence.planfile.PlanFileStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

class CopyFolderTest {

    private static final Instant START = Instant.parse("2026-11-23T14:05:33Z");
    private static final Section QUALITY =
            new Section(
                    new SectionId(new UUID(0, 1)),
                    null,
                    0,
                    "Quality",
                    "",
                    Section.Status.NOT_STARTED);

    @TempDir private Path folder;
    private Path file = Path.of("");
    private final PlanFileStore plans = new PlanFileStore(at(Duration.ZERO));

    private static Clock at(Duration later) {
        return Clock.fixed(START.plus(later), ZoneOffset.UTC);
    }

    private CopyFolder copies(Duration later) {
        return new CopyFolder(plans, at(later));
    }

    private static Edit edit(PlanChange change) {
        return new Edit(START, "Planning lead", Edit.Act.DONE, "Edit", change);
    }

    private static Edit rename(String was, String now) {
        return edit(new PlanChange.Revised(QUALITY.withTitle(was), QUALITY.withTitle(now)));
    }

    @BeforeEach
    void a_plan_of_one_section() {
        file = folder.resolve("Vale; 100%.fplan");
        plans.create(file, edit(new PlanChange.Added(QUALITY))).close();
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder.resolve("Vale; 100% copies"))) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_copy_of_an_open_plan_is_a_plan_that_says_what_was_stored_and_editing_goes_on()
            throws IOException {
        try (var open = plans.open(file)) {
            open.record(rename("Quality", "Care"));

            var copy = copies(Duration.ZERO).make(file, Why.WHILE_EDITING);
            open.record(rename("Care", "Later"));

            assertEquals(List.of("Vale; 100% 2026-11-23 140533 (2 while-editing).fplan"), names());
            assertEquals(List.of(copy), copies(Duration.ZERO).of(file));
            assertEquals(2, copy.entry());
            var read = plans.read(copy.file());
            assertEquals(open.journal().planAt(2, open.plan()), read.plan());
            assertEquals(open.journal().until(2), read.journal());
        }
        try (var again = plans.open(file)) {
            assertEquals(3, again.journal().last());
        }
    }

    @Test
    void copies_stand_newest_first_and_go_when_their_time_has_come() {
        try (var open = plans.open(file)) {
            for (var minutes : List.of(0, 10, 20)) {
                copies(Duration.ofMinutes(minutes)).make(file, Why.WHILE_EDITING);
            }
            copies(Duration.ofHours(20)).make(file, Why.OPENED);

            assertEquals(
                    List.of(START.plus(Duration.ofHours(20)), START.plus(Duration.ofMinutes(20))),
                    copies(Duration.ZERO).of(file).stream().map(it -> it.at()).toList());
            assertEquals(1, open.journal().last());
        }
    }

    @Test
    void a_copy_that_cannot_be_made_leaves_nothing_and_the_plan_stays_editable()
            throws IOException {
        Files.writeString(folder.resolve("Vale; 100% copies"), "in the way");
        try (var open = plans.open(file)) {
            assertThrows(
                    StorageException.class,
                    () -> copies(Duration.ZERO).make(file, Why.WHILE_EDITING));

            open.record(rename("Quality", "Care"));
        }
        try (var left = Files.list(folder)) {
            assertEquals(2, left.count());
        }
        assertEquals(2, plans.read(file).journal().last());
    }

    @Test
    void a_plan_that_can_be_read_is_never_replaced() throws IOException {
        try (var _ = plans.open(file)) {
            copies(Duration.ZERO).make(file, Why.OPENED);
        }
        var bytes = Files.readAllBytes(file);
        var copy = copies(Duration.ZERO).of(file).getFirst();

        var refused =
                assertThrows(
                        StorageException.class,
                        () -> copies(Duration.ZERO).replaceDamaged(file, copy));

        assertEquals("“Vale; 100%.fplan” is not damaged", refused.getMessage());
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    /// A way to spoil a file.
    enum Damage {
        EMPTY,
        TO_A_TENTH,
        TO_HALF,
        SHORT_BY_8K,
        HEADER_ZEROED,
        HEADER_RANDOM,
        ALL_RANDOM;

        byte[] of(byte[] sound) {
            var random = new byte[sound.length];
            new Random(6).nextBytes(random);
            var spoilt = sound.clone();
            return switch (this) {
                case EMPTY -> new byte[0];
                case TO_A_TENTH -> Arrays.copyOf(sound, sound.length / 10);
                case TO_HALF -> Arrays.copyOf(sound, sound.length / 2);
                case SHORT_BY_8K -> Arrays.copyOf(sound, sound.length - 8192);
                case HEADER_ZEROED -> {
                    Arrays.fill(spoilt, 0, 8192, (byte) 0);
                    yield spoilt;
                }
                case HEADER_RANDOM -> {
                    System.arraycopy(random, 0, spoilt, 0, 8192);
                    yield spoilt;
                }
                case ALL_RANDOM -> random;
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void a_damaged_plan_is_replaced_by_its_copy_and_kept_beside_it(Damage damage)
            throws IOException {
        try (var open = plans.open(file)) {
            open.record(rename("Quality", "Care"));
            copies(Duration.ZERO).make(file, Why.WHILE_EDITING);
        }
        var spoilt = damage.of(Files.readAllBytes(file));
        Files.write(file, spoilt);
        assertTrue(assertThrows(StorageException.class, () -> plans.open(file)).lost());
        var copy = copies(Duration.ZERO).of(file).getFirst();

        var kept = copies(Duration.ZERO).replaceDamaged(file, copy);

        assertEquals("Vale; 100% (damaged).fplan", kept.getFileName().toString());
        assertArrayEquals(spoilt, Files.readAllBytes(kept));
        try (var again = plans.open(file)) {
            assertEquals(2, again.journal().last());
            again.record(rename("Care", "Later"));
        }
        assertTrue(Files.exists(copy.file()));
    }

    @Test
    void other_files_in_the_folder_are_no_copies() throws IOException {
        var beside = Files.createDirectory(folder.resolve("Vale; 100% copies"));
        for (var name :
                List.of(
                        "Vale; 100%.fplan",
                        "Vale; 100% 2026-13-23 140533 (2 opened).fplan",
                        "Vale; 100% 2026-11-23 140533 (2 someday).fplan",
                        "Vale 2026-11-23 140533 (2 opened).fplan")) {
            Files.writeString(beside.resolve(name), "no copy");
        }

        assertTrue(copies(Duration.ZERO).of(file).isEmpty());
        assertFalse(names().isEmpty());
    }
}

package org.forwardplan.persistence.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.copies.PlanCopies;
import org.forwardplan.model.copies.PlanCopy;
import org.forwardplan.model.copies.PlanCopy.Why;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.Section;
import org.forwardplan.persistence.planfile.PlanFileStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

class KeptStateTest {

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
    private final Clock clock = Clock.fixed(START, ZoneOffset.UTC);
    private final PlanFileStore plans = new PlanFileStore(clock);
    private final PlanCopies copies = new CopyFolder(plans, clock);

    private static Password password() {
        return Password.of("violet ladder train".toCharArray());
    }

    private static Edit edit(PlanChange change) {
        return new Edit(START, "Planning lead", Edit.Act.DONE, "Edit", change);
    }

    private static Edit rename(String was, String now) {
        return edit(new PlanChange.Revised(QUALITY.withTitle(was), QUALITY.withTitle(now)));
    }

    private static ReadPlan now(PlanRepository plan) {
        return new ReadPlan(plan.plan(), plan.journal());
    }

    @BeforeEach
    void a_plan_of_one_section() {
        file = folder.resolve("Vale.fplan");
        plans.create(file, edit(new PlanChange.Added(QUALITY))).close();
    }

    @Test
    void a_state_is_kept_as_it_was_however_the_plan_has_gone_on() {
        try (var open = plans.open(file)) {
            var then = now(open);
            open.record(rename("Quality", "Care"));

            var copy = copies.keep(file, then, Why.BEFORE_BULK_CHANGE);

            assertEquals(1, copy.entry());
            assertEquals(then, plans.read(copy.file()));
            assertEquals(List.of(copy), copies.of(file));
        }
    }

    @Test
    void a_state_of_which_there_is_a_copy_is_not_kept_again() {
        try (var open = plans.open(file)) {
            var copy = copies.make(file, Why.OPENED);

            assertEquals(copy, copies.keep(file, now(open), Why.BEFORE_BULK_CHANGE));
        }
        assertEquals(1, copies.of(file).size());
    }

    @Test
    void what_is_kept_of_an_encrypted_plan_opens_with_its_password_only() throws IOException {
        try (var open = plans.open(file)) {
            open.protectWith(password());
            var copy = copies.keep(file, now(open), Why.BEFORE_BULK_CHANGE);

            assertTrue(
                    assertThrows(StorageException.class, () -> plans.read(copy.file()))
                            .asksPassword());
            assertEquals(now(open), plans.with(password()).read(copy.file()));
        }
    }

    @Test
    void nothing_is_kept_of_a_plan_that_is_closed_already() throws IOException {
        ReadPlan then;
        try (var open = plans.open(file)) {
            open.protectWith(password());
            then = now(open);
        }

        assertThrows(StorageException.class, () -> copies.keep(file, then, Why.BEFORE_BULK_CHANGE));
        try (var left = Files.list(folder.resolve("Vale copies"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void copies_go_to_the_folder_that_was_chosen_and_earlier_ones_are_still_found() {
        var elsewhere = folder.resolve("All copies");
        try (var _ = plans.open(file)) {
            var first = copies.make(file, Why.OPENED);
            var later =
                    new CopyFolder(plans, Clock.offset(clock, Duration.ofMinutes(10)))
                            .in(elsewhere);
            var second = later.make(file, Why.ASKED_FOR);

            assertTrue(second.file().startsWith(elsewhere));
            assertEquals(List.of(second, first), later.of(file));
            var namesake = folder.resolve("Other").resolve("Vale.fplan");
            assertEquals(List.of(), later.of(namesake));
        }
    }

    @Test
    void what_an_update_kept_beside_the_plan_counts_as_a_copy() throws IOException {
        var kept = folder.resolve("Vale (before update 2026-11-20 0905).fplan");
        Files.copy(file, kept);
        Files.copy(file, folder.resolve("Vale (before update).fplan"));
        Files.copy(file, folder.resolve("Valencia (before update 2026-11-20 0905).fplan"));

        assertEquals(List.of(kept), copies.of(file).stream().map(PlanCopy::file).toList());
        assertEquals(Why.BEFORE_UPDATE, copies.of(file).getFirst().why());
    }

    @Test
    void what_a_crash_left_half_made_is_taken_away_after_a_day() throws IOException {
        var place = Files.createDirectory(folder.resolve("Vale copies"));
        var old = Files.writeString(place.resolve("~1.fplan"), "half");
        var young = Files.writeString(place.resolve("~2.fplan"), "half");
        Files.setLastModifiedTime(old, FileTime.from(START.minusSeconds(90_000)));
        Files.setLastModifiedTime(young, FileTime.from(START.minusSeconds(60)));

        try (var _ = plans.open(file)) {
            copies.make(file, Why.OPENED);
        }

        assertFalse(Files.exists(old));
        assertTrue(Files.exists(young));
    }
}

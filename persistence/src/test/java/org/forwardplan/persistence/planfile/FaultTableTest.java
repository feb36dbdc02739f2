package org.forwardplan.persistence.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Each fault of a disk, at each thing an edit asks of it, first to last: the edit is there or is
/// refused in words, the plan in the window is the plan in the file, and work goes on.
class FaultTableTest {

    private static final long FOR_EVER = Long.MAX_VALUE;

    /// So much is asked of a disk for an edit that is refused, and no more: nobody waits for what
    /// is tried again and again.
    private static final int MOST_REQUESTS = 200;

    private static final List<String> WORDS =
            List.of(
                    "The disk is full, so nothing was saved.",
                    "could not be written to, so nothing was saved.");

    private static final List<String> OPENING =
            List.of(
                    "could not be read: its disk or network drive gave no answer",
                    "is of an older version and could not be brought up to date",
                    "The disk is full");

    @TempDir private Path temporary;
    private final PlanFileStore store =
            new PlanFileStore(
                    PlanFolder.CLOCK, Format.CURRENT, FaultyDisk.BELOW, Files::isWritable);
    private static byte[] sound = new byte[0];
    private Path file = Path.of("");

    /// Made once: to make one takes as long as many rows of the table.
    @BeforeAll
    static void a_plan(@TempDir Path folder) throws IOException {
        sound = Files.readAllBytes(new PlanFolder(folder).plan());
    }

    @BeforeEach
    void a_copy_of_it() {
        FaultyDisk.register();
        file = temporary.resolve("Vale; 100%.fplan");
    }

    @AfterEach
    void mend() {
        FaultyDisk.DISK.mend();
    }

    @ParameterizedTest
    @EnumSource
    void while_it_lasts_edits_are_refused_and_afterwards_work_goes_on(FaultyDisk.Fault fault)
            throws IOException {
        var before = 0;
        while (isMetAfter(fault, before, FOR_EVER, true)) {
            before++;
        }
        assertTrue(fault.hits(FaultyDisk.Operation.WRITE) == before > 0, "It was never met");
        assertTrue(before < 200, "It was always met");
    }

    @ParameterizedTest
    @EnumSource
    void where_it_passes_at_once_so_does_the_trouble(FaultyDisk.Fault fault) throws IOException {
        var before = 0;
        while (isMetAfter(fault, before, 1, true)) {
            before++;
        }
        assertTrue(before < 200, "It was always met");
    }

    @ParameterizedTest
    @EnumSource
    void a_plan_that_is_closed_in_the_midst_of_it_is_there_afterwards(FaultyDisk.Fault fault)
            throws IOException {
        var before = 0;
        while (isMetAfter(fault, before, FOR_EVER, false)) {
            before += 1 + before / 10;
        }
        assertTrue(before < 200, "It was always met");
    }

    @ParameterizedTest
    @EnumSource
    void a_plan_that_cannot_be_opened_is_refused_in_words_and_stays_as_it_was(
            FaultyDisk.Fault fault) throws IOException {
        var before = 0;
        while (isMetOpening(store, fault, before)) {
            assertHolds(List.of());
            before += 1 + before / 3;
        }
        assertTrue(before < 500, "It was always met");
    }

    @ParameterizedTest
    @EnumSource
    void a_plan_that_cannot_be_brought_up_to_date_stays_as_it_was(FaultyDisk.Fault fault)
            throws IOException {
        var later =
                new PlanFileStore(
                        PlanFolder.CLOCK, PlanFolder.LATER, FaultyDisk.BELOW, Files::isWritable);
        var before = 0;
        while (isMetOpening(later, fault, before)) {
            assertHolds(later, List.of());
            assertTrue(
                    new PlanFolder(temporary)
                            .names().stream().noneMatch(name -> name.startsWith("~")));
            before += 1 + before / 2;
        }
        assertTrue(fault == FaultyDisk.Fault.UNFLUSHED || before > 0, "It was never met");
    }

    /// @return false once opening asks for less than is spared
    private boolean isMetOpening(PlanFileStore with, FaultyDisk.Fault fault, int before)
            throws IOException {
        Files.write(file, sound);
        FaultyDisk.DISK.breakBy(fault, before, FOR_EVER);
        try (var opened = with.open(file)) {
            assertEquals(PlanFolder.everyKind(), opened.plan());
        } catch (StorageException refused) {
            var said = refused.getMessage();
            assertTrue(OPENING.stream().anyMatch(said::contains), () -> told(refused));
            assertTrue(refused.wayOut().endsWith("."), refused::wayOut);
            return true;
        } finally {
            FaultyDisk.DISK.mend();
        }
        return false;
    }

    private static String told(Throwable refused) {
        return refused + (refused.getCause() == null ? "" : " < " + told(refused.getCause()));
    }

    /// One row of the table.
    ///
    /// @return false once the edits ask for less than is spared
    private boolean isMetAfter(FaultyDisk.Fault fault, int before, long times, boolean goOn)
            throws IOException {
        Files.write(file, sound);
        var kept = new ArrayList<String>();
        try (var opened = store.open(file)) {
            rename(opened, "First", kept);
            FaultyDisk.DISK.breakBy(fault, before, times);
            rename(opened, "Second", kept);
            rename(opened, "Third", kept);
            if (goOn) {
                FaultyDisk.DISK.mend();
                rename(opened, "Fourth", kept);
                assertTrue(kept.contains("Fourth"), "Work goes on");
            }
        } finally {
            FaultyDisk.DISK.mend();
        }
        assertHolds(kept);
        return FaultyDisk.DISK.met();
    }

    private static void rename(PlanRepository opened, String title, List<String> kept) {
        var was = opened.plan().find(Section.class, EveryKind.section().id()).orElseThrow();
        var shown = opened.plan();
        var asked = FaultyDisk.DISK.asked();
        try {
            opened.record(EveryKind.edit(title, new Revised(was, was.withTitle(title))));
            kept.add(title);
        } catch (StorageException refused) {
            assertEquals(shown, opened.plan());
            assertTrue(
                    WORDS.stream().anyMatch(refused.getMessage()::endsWith), refused::getMessage);
            assertTrue(refused.wayOut().endsWith("."), refused::wayOut);
            var requests = FaultyDisk.DISK.asked() - asked;
            assertTrue(requests <= MOST_REQUESTS, "It asked the disk in vain: " + requests);
        }
    }

    private void assertHolds(List<String> kept) {
        assertHolds(PlanFolder.store(), kept);
    }

    private void assertHolds(PlanFileStore with, List<String> kept) {
        try (var again = with.open(file)) {
            var journal = again.journal();
            assertEquals(
                    kept, journal.entries().stream().skip(1).map(it -> it.edit().what()).toList());
            assertEquals(PlanFolder.replayed(journal), again.plan());
        }
    }
}

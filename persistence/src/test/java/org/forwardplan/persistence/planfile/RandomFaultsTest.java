package org.forwardplan.persistence.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Edits, faults that come and go, a clock that jumps and plans that are closed and opened, in any
/// order: just what was not refused is kept, in the order in which it was done.
class RandomFaultsTest {

    private static final int STEPS = 60;

    @TempDir private Path temporary;
    private final PlanFileStore store =
            new PlanFileStore(
                    PlanFolder.CLOCK, Format.CURRENT, FaultyDisk.BELOW, Files::isWritable);
    private final List<Edit> kept = new ArrayList<>();
    private Instant now = PlanFolder.CLOCK.instant();

    @BeforeEach
    void a_sound_disk() {
        FaultyDisk.register();
    }

    @AfterEach
    void mend() {
        FaultyDisk.DISK.mend();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void just_what_was_not_refused_is_kept(long seed) throws IOException {
        var file = new PlanFolder(temporary).plan();
        var random = new Random(seed);
        for (var session = 0; session < 3; session++) {
            try (var opened = store.open(file)) {
                for (var step = 0; step < STEPS / 3; step++) {
                    step(opened, random, session + "-" + step);
                }
            } finally {
                FaultyDisk.DISK.mend();
            }
            assertHolds(file);
        }
    }

    private void step(PlanRepository opened, Random random, String title) {
        switch (random.nextInt(6)) {
            case 0 -> {
                var faults = FaultyDisk.Fault.values();
                FaultyDisk.DISK.breakBy(
                        faults[random.nextInt(faults.length)],
                        random.nextInt(8),
                        1 + random.nextInt(20));
            }
            case 1 -> FaultyDisk.DISK.mend();
            case 2 -> now = now.plus(Duration.ofHours(random.nextInt(20_000) - 10_000));
            default -> rename(opened, title);
        }
    }

    private void rename(PlanRepository opened, String title) {
        var was = opened.plan().find(Section.class, EveryKind.section().id()).orElseThrow();
        var shown = opened.plan();
        var edit =
                new Edit(
                        now,
                        "Planning lead",
                        Edit.Act.DONE,
                        title,
                        new Revised(was, was.withTitle(title)));
        try {
            opened.record(edit);
            kept.add(edit);
        } catch (StorageException refused) {
            assertEquals(shown, opened.plan());
        }
    }

    private void assertHolds(Path file) {
        try (var again = PlanFolder.store().open(file)) {
            var journal = again.journal();
            assertEquals(
                    kept, journal.entries().stream().skip(1).map(entry -> entry.edit()).toList());
            assertEquals(PlanFolder.replayed(journal), again.plan());
        }
    }
}

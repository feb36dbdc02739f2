package org.forwardplan.persistence.planfile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.forwardplan.model.journal.StorageException;
import org.forwardplan.persistence.hostile.Mutants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The reader of plan files, given mutants of a sound one, opens them or refuses them in words,
/// soon, and leaves nothing behind. How many: `-Dfuzz.mutants`; the first is `-Dfuzz.from`.
class PlanFileFuzzTest {

    /// A plan file takes its mutants better than most: fewer of them are broken at once.
    private static final int MUTANTS = Math.max(200, Integer.getInteger("fuzz.mutants", 60));

    private static final int FROM = Integer.getInteger("fuzz.from", 0);
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Path FOUND = Path.of("target/fuzz");

    @TempDir private Path temporary;
    private final PlanFileStore store = PlanFolder.store();

    @Test
    void mutants_are_opened_or_refused_in_words() throws IOException {
        var folder = new PlanFolder(temporary);
        var sound = Files.readAllBytes(folder.plan());
        Files.delete(folder.path("Vale; 100%.fplan"));
        var opened = 0;
        for (var number = FROM; number < FROM + MUTANTS; number++) {
            var mutant = Mutants.of(sound, number);
            var file = Files.write(folder.path("Mutant.fplan"), mutant);
            try {
                opened += assertTimeoutPreemptively(SOON, () -> opens(file)) ? 1 : 0;
                assertTrue(
                        List.of(List.of("Mutant.fplan"), List.of()).contains(folder.names()),
                        () -> "Something was left beside it");
            } catch (Throwable broken) {
                Files.createDirectories(FOUND);
                var kept = FOUND.resolve("PLAN-%d.fplan".formatted(number));
                Files.write(kept, mutant);
                fail("mutant %d, kept as %s".formatted(number, kept), broken);
            }
        }
        assertTrue(opened < MUTANTS, "No mutant was refused");
    }

    private boolean opens(Path file) {
        try {
            assertNotNull(store.read(file));
        } catch (StorageException refused) {
            assertFalse(refused.wayOut().isBlank(), "Refused without a way out");
        }
        try (var plan = store.open(file)) {
            assertNotNull(plan.journal());
            return true;
        } catch (StorageException refused) {
            assertFalse(refused.wayOut().isBlank(), "Refused without a way out");
            return false;
        }
    }
}

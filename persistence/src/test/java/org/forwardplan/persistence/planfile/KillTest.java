package org.forwardplan.persistence.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.stream.Collectors.toSet;

import org.forwardplan.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

class KillTest {

    /// How often; the profile `kill` asks for a hundred.
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 12);

    private static final long SEED = Long.getLong("kill.seed", 2026);

    @TempDir private Path temporary;

    @Test
    void whenever_the_program_is_killed_every_edit_that_was_shown_is_kept() throws IOException {
        var file = new PlanFolder(temporary).plan();
        var random = new Random(SEED);
        var shown = new ArrayList<String>();
        for (var round = 0; round < ROUNDS; round++) {
            shown.addAll(editUntilKilled(file, "round" + round, 1 + random.nextInt(200)));

            assertHoldsAll(file, shown);
        }
        assertEquals(List.of(file.getFileName().toString()), new PlanFolder(temporary).names());
    }

    private static List<String> editUntilKilled(Path file, String session, int edits)
            throws IOException {
        try (var editing = OtherProcess.start(EditUntilKilled.class, file.toString(), session)) {
            var shown = new ArrayList<String>();
            while (shown.size() < edits) {
                var line = editing.line();
                assertTrue(line.startsWith(session), line);
                shown.add(line);
            }
            shown.addAll(editing.kill());
            return shown;
        }
    }

    private static void assertHoldsAll(Path file, List<String> shown) {
        try (var opened = PlanFolder.store().open(file)) {
            var journal = opened.journal();
            var kept = journal.entries().stream().map(it -> it.edit().what()).collect(toSet());
            var lost = new HashSet<>(shown);
            lost.removeAll(kept);
            assertEquals(List.of(), List.copyOf(lost));
            assertEquals(PlanFolder.replayed(journal), opened.plan());
            assertEquals(Plan.EMPTY, journal.planAt(0, opened.plan()));
        }
    }
}

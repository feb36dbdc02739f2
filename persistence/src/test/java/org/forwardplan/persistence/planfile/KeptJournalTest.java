package org.forwardplan.persistence.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

class KeptJournalTest {

    private static final JournalEntry FIRST = new JournalEntry(1, EveryKind.started());
    private static final JournalEntry SECOND =
            new JournalEntry(2, EveryKind.edit("Rename", PlanFolder.renamed("Our plan")));

    @Test
    void what_is_added_while_the_file_is_still_being_read_stands_after_what_was_in_it() {
        var reading = new CountDownLatch(1);
        var added = new CountDownLatch(1);
        var journal =
                new KeptJournal(() -> {
                    reading.countDown();
                    await(added);
                    return List.of(FIRST);
                });
        var asked = CompletableFuture.supplyAsync(journal::now);
        await(reading);
        journal.add(SECOND);
        added.countDown();
        assertEquals(new Journal(List.of(FIRST, SECOND)), asked.join());
    }

    @Test
    void the_file_is_read_once_and_only_when_somebody_asks() {
        var readings = new AtomicInteger();
        var journal =
                new KeptJournal(() -> {
                    readings.incrementAndGet();
                    return List.of(FIRST);
                });
        journal.add(SECOND);
        assertEquals(0, readings.get());
        journal.now();
        journal.now();
        assertEquals(1, readings.get());
    }

    @Test
    void edits_go_on_while_another_thread_reads_the_journal(@TempDir Path temporary)
            throws IOException {
        var folder = new PlanFolder(temporary);
        var file = folder.plan();
        try (var opened = PlanFolder.store().open(file)) {
            var asked = CompletableFuture.supplyAsync(opened::journal);
            opened.record(EveryKind.edit("Rename", PlanFolder.renamed("Our joint plan")));
            assertEquals("Start the plan", asked.join().entries().getFirst().edit().what());
            assertEquals(2, opened.journal().last());
        }
        try (var opened = PlanFolder.store().open(file)) {
            assertEquals(2, opened.journal().entries().size());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}

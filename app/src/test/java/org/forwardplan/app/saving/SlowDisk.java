package org.forwardplan.app.saving;

import org.forwardplan.app.openplan.MemoryRepository;
import org.forwardplan.app.openplan.QualityPlan;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Section;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// A plan file on a disk that answers once it is told to.
final class SlowDisk implements PlanRepository {

    private final MemoryRepository memory = new MemoryRepository(QualityPlan.plan());
    private final CountDownLatch answer = new CountDownLatch(1);
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean full;

    Edit edit(String title) {
        var was = plan().find(Section.class, QualityPlan.AMBITION).orElseThrow();
        return new Edit(
                QualityPlan.CLOCK.instant(),
                "Planning lead",
                Edit.Act.DONE,
                title,
                new Revised(was, was.withTitle(title)));
    }

    void answer() {
        answer.countDown();
    }

    void fill() {
        full = true;
    }

    List<String> log() {
        return List.copyOf(log);
    }

    @Override
    public JournalEntry record(Edit edit) {
        try {
            answer.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        if (full) {
            throw new StorageException("The disk is full.", "Free some space.");
        }
        log.add(edit.what());
        return memory.record(edit);
    }

    @Override
    public Path file() {
        return memory.file();
    }

    @Override
    public Plan plan() {
        return memory.plan();
    }

    @Override
    public Journal journal() {
        return memory.journal();
    }

    @Override
    public void close() {
        log.add("closed");
    }
}

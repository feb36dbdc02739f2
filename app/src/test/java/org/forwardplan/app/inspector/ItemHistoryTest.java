package org.forwardplan.app.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.app.inspector.ItemHistory.Happened;
import org.forwardplan.app.openplan.QualityPlan;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/// When the journal is read, and where.
final class ItemHistoryTest {

    private final QualityPlan plan = new QualityPlan();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<String> readings = new ArrayList<>();
    private boolean beside;
    private boolean broken;
    private final ItemHistory history =
            new ItemHistory(this::journal, background::add, Runnable::run);

    @Test
    void the_journal_is_first_read_beside_the_window_and_that_is_said() {
        rename(QualityPlan.CARE, "Care");
        show(QualityPlan.CARE);
        assertEquals("Reading the history …", history.toldProperty().get().standing());
        assertEquals(List.of(), readings);
        work();
        assertEquals("", history.toldProperty().get().standing());
        assertEquals(List.of("Care"), whats());
        assertEquals("beside", readings.getFirst());
    }

    @Test
    void what_is_done_while_it_is_read_is_told_once() {
        rename(QualityPlan.CARE, "Care");
        show(QualityPlan.CARE);
        rename(QualityPlan.CARE, "Better care");
        show(QualityPlan.CARE);
        work();
        assertEquals(List.of("Better care", "Care"), whats());
        rename(QualityPlan.CARE, "Best care");
        show(QualityPlan.CARE);
        assertEquals(List.of("Best care", "Better care", "Care"), whats());
        assertEquals(List.of(), List.copyOf(background));
    }

    @Test
    void what_was_read_of_a_thing_that_is_no_longer_shown_is_not_told() {
        rename(QualityPlan.CARE, "Care");
        show(QualityPlan.CARE);
        show(QualityPlan.AMBITION);
        background.remove().run();
        assertEquals("Reading the history …", history.toldProperty().get().standing());
        work();
        assertEquals(List.of(), whats());
        assertEquals("", history.toldProperty().get().standing());
    }

    @Test
    void a_journal_that_cannot_be_read_says_what_happened_and_what_to_do() {
        broken = true;
        show(QualityPlan.CARE);
        work();
        assertEquals("The file is gone. Put it back.", history.toldProperty().get().standing());
        show(QualityPlan.CARE);
        assertEquals("The file is gone. Put it back.", history.toldProperty().get().standing());
    }

    private Journal journal() {
        if (broken) {
            throw new StorageException("The file is gone.", "Put it back.");
        }
        readings.add(beside ? "beside" : "in the window");
        return plan.open.journal();
    }

    private void work() {
        while (!background.isEmpty()) {
            beside = true;
            var next = background.remove();
            next.run();
            beside = false;
        }
    }

    private void show(SectionId id) {
        history.show(section(id));
    }

    private void rename(SectionId id, String title) {
        plan.open.perform(new ReviseItem(title, section(id).withTitle(title)));
    }

    private Section section(SectionId id) {
        return plan.open.plan().find(Section.class, id).orElseThrow();
    }

    private List<String> whats() {
        return history.toldProperty().get().happened().stream()
                .map(Happened::entry)
                .map(entry -> entry.edit().what())
                .toList();
    }
}

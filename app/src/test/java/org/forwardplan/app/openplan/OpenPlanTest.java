package org.forwardplan.app.openplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.SimpleBooleanProperty;

import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.ReadOnly;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Section;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class OpenPlanTest {

    private final HeardNotices notices = new HeardNotices();
    private final Disk disk = new Disk();
    private final OpenPlan open =
            new OpenPlan(disk, QualityPlan.CLOCK, () -> "Planning lead", notices);

    @Test
    void what_was_done_stands_in_the_plan_the_journal_and_the_undo_button() {
        assertTrue(rename("Our vision"));
        assertEquals("Our vision", title());
        assertEquals("Our vision", open.state().outline().entries().getFirst().section().title());
        assertEquals("Name it Our vision", open.undoableProperty().get());
        assertEquals("", open.redoableProperty().get());
        var edit = open.journal().entries().getLast().edit();
        assertEquals("Name it Our vision", edit.what());
        assertEquals("Planning lead", edit.by());
        assertEquals(List.of(), notices.heard());
    }

    @Test
    void the_day_turns_without_an_edit() {
        var clock = new Clock[] {QualityPlan.CLOCK};
        var turning =
                new Clock() {
                    @Override
                    public ZoneId getZone() {
                        return clock[0].getZone();
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return clock[0].withZone(zone);
                    }

                    @Override
                    public Instant instant() {
                        return clock[0].instant();
                    }
                };
        var plan = new OpenPlan(disk, turning, () -> "Planning lead", notices);
        var before = plan.state();
        plan.lookAtTheDay();
        assertSame(before, plan.state());
        clock[0] = Clock.offset(QualityPlan.CLOCK, Duration.ofDays(1));
        plan.lookAtTheDay();
        assertEquals(LocalDate.of(2023, 3, 21), plan.state().today());
        assertSame(before.plan(), plan.plan());
    }

    @Test
    void a_screen_that_is_not_seen_is_told_nothing_and_the_latest_plan_once_it_is_seen_again() {
        var seen = new SimpleBooleanProperty(true);
        var told = new ArrayList<PlanState>();
        open.stateWhile(seen).subscribe(now -> told.add(now));
        seen.set(false);
        rename("Our vision");
        rename("Our aims");
        assertEquals(1, told.size());
        seen.set(true);
        assertEquals(2, told.size());
        assertSame(open.state(), told.getLast());
        seen.set(false);
        seen.set(true);
        assertEquals(2, told.size());
    }

    @Test
    void undo_and_redo_say_what_they_did_and_what_they_would_do_next() {
        rename("Our vision");
        rename("Our aims");
        open.undo();
        assertEquals("Our vision", title());
        assertEquals("Name it Our vision", open.undoableProperty().get());
        assertEquals("Name it Our aims", open.redoableProperty().get());
        open.redo();
        assertEquals("Our aims", title());
        assertEquals("", open.redoableProperty().get());
        assertEquals(
                List.of("Undone: Name it Our aims", "Done again: Name it Our aims"),
                notices.heard());
    }

    @Test
    void with_nothing_to_undo_nothing_is_said() {
        open.undo();
        open.redo();
        assertEquals(List.of(), notices.heard());
        assertEquals(List.of(), open.journal().entries());
    }

    @Test
    void a_request_that_does_not_fit_is_told_and_one_that_changes_nothing_is_not() {
        assertFalse(rename(" "));
        assertFalse(rename("Ambition"));
        assertEquals(List.of("It needs a name"), notices.heard());
        assertEquals("", open.undoableProperty().get());
    }

    @Test
    void undo_takes_back_what_is_still_being_typed() {
        rename("Our vision");
        open.whenEditsMustFinish(() -> typed("Half a wo"));
        open.undo();
        assertEquals("Our vision", title());
        assertEquals(List.of("Undone: Name it Half a wo"), notices.heard());
    }

    @Test
    void what_is_still_being_typed_takes_the_place_of_what_could_be_done_again() {
        rename("Our vision");
        open.undo();
        open.whenEditsMustFinish(() -> typed("Half a wo"));
        open.redo();
        assertEquals("Half a wo", title());
        assertEquals(List.of("Undone: Name it Our vision"), notices.heard());
    }

    @Test
    void closing_keeps_what_is_still_being_typed_before_it_lets_go_of_the_file() {
        open.whenEditsMustFinish(() -> typed("Half a wo"));
        open.close();
        assertEquals(List.of("Name it Half a wo", "closed"), disk.log);
    }

    @Test
    void the_file_is_let_go_of_even_when_a_screen_fails_to_hand_over() {
        open.whenEditsMustFinish(() -> {
            throw new IllegalStateException("a fault");
        });
        assertThrows(IllegalStateException.class, open::close);
        assertEquals(List.of("closed"), disk.log);
    }

    @Test
    void when_storing_fails_the_planner_is_told_and_the_plan_has_not_moved() {
        rename("Our vision");
        var before = open.state();
        disk.full = true;
        assertFalse(rename("Our aims"));
        open.undo();
        assertSame(before.plan(), open.plan());
        assertEquals("Name it Our vision", open.undoableProperty().get());
        assertEquals("", open.redoableProperty().get());
        assertEquals(List.of("The disk is full", "The disk is full"), notices.heard());
        disk.full = false;
        open.undo();
        assertEquals("Ambition", title());
    }

    @Test
    void what_was_not_stored_is_shown_as_the_file_has_it() {
        disk.full = true;
        var shown = new ArrayList<String>();
        open.stateProperty().subscribe(_ -> shown.add(title()));
        rename("Our aims");
        assertEquals(List.of("Ambition", "Ambition"), shown);
    }

    @Test
    void a_plan_that_is_only_read_says_why_it_cannot_be_changed() {
        disk.held = new ReadOnly(ReadOnly.Reason.HELD, "The lead has it.", "Wait.");
        var before = open.plan();
        assertFalse(rename("Our vision"));
        assertSame(before, open.plan());
        assertEquals(List.of("Read only: The lead has it."), notices.heard());
        assertEquals(List.of(), disk.log);
        open.close();
        assertEquals(List.of("closed"), disk.log);
    }

    @Test
    void a_failed_redo_can_be_tried_again() {
        rename("Our vision");
        open.undo();
        disk.full = true;
        open.redo();
        assertEquals("Ambition", title());
        disk.full = false;
        open.redo();
        assertEquals("Our vision", title());
    }

    private String title() {
        return section().title();
    }

    private Section section() {
        return open.plan().find(Section.class, QualityPlan.AMBITION).orElseThrow();
    }

    private boolean rename(String title) {
        return open.perform(new ReviseItem("Name it " + title, section().withTitle(title)));
    }

    private void typed(String title) {
        rename(title);
    }

    /// A plan file on a disk that can be full.
    private static final class Disk implements PlanRepository {

        private final MemoryRepository memory = new MemoryRepository(QualityPlan.plan());
        private final List<String> log = new ArrayList<>();
        private boolean full;
        private @Nullable ReadOnly held;

        @Override
        public Optional<ReadOnly> readOnly() {
            return Optional.ofNullable(held);
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
        public JournalEntry record(Edit edit) {
            if (full) {
                throw new StorageException("The disk is full", "Free some space");
            }
            log.add(edit.what());
            return memory.record(edit);
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
}

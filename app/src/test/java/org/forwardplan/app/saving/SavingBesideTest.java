package org.forwardplan.app.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.forwardplan.model.journal.StorageException;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class SavingBesideTest {

    private final SlowDisk disk = new SlowDisk();
    private final List<String> meanwhile = new ArrayList<>();
    private Runnable inBetween = () -> {};
    private final SavingBeside saving =
            new SavingBeside(
                    disk,
                    done -> {
                        meanwhile.add(done.isDone() ? "done" : "waiting");
                        inBetween.run();
                        disk.answer();
                    });

    @Test
    void the_window_lives_on_until_the_disk_has_answered() {
        var entry = saving.record(disk.edit("Our vision"));

        assertEquals("Our vision", entry.edit().what());
        assertEquals(List.of("waiting"), meanwhile);
        assertEquals(List.of("Our vision"), disk.log());
        assertEquals(saving.plan(), disk.plan());
    }

    @Test
    void what_the_disk_refuses_is_refused_in_its_words() {
        disk.fill();

        var refused =
                assertThrows(StorageException.class, () -> saving.record(disk.edit("Our vision")));

        assertEquals("The disk is full.", refused.getMessage());
        assertEquals(List.of(), disk.log());
    }

    @Test
    void nothing_else_is_saved_until_the_disk_has_answered_and_then_work_goes_on() {
        var refused = new ArrayList<String>();
        inBetween =
                () -> {
                    inBetween = () -> {};
                    refused.add(
                            assertThrows(
                                            StorageException.class,
                                            () -> saving.record(disk.edit("Too soon")))
                                    .getMessage());
                };
        saving.record(disk.edit("Our vision"));
        saving.record(disk.edit("Our aims"));

        assertEquals(
                List.of(
                        "The disk has not answered to the change before this one, so nothing was"
                                + " saved."),
                refused);
        assertEquals(List.of("Our vision", "Our aims"), disk.log());
    }

    @Test
    void a_plan_closed_meanwhile_is_let_go_of_once_its_change_is_saved() {
        inBetween =
                () -> {
                    inBetween = () -> {};
                    saving.close();
                    assertEquals(List.of(), disk.log());
                };
        saving.record(disk.edit("Our vision"));

        assertEquals(List.of("Our vision", "closed"), disk.log());
    }
}

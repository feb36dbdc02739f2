package org.forwardplan.app.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.journal.StorageException;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

final class ErrorReporterTest {

    private record Dialog(String heading, String text, String details) {}

    private final List<String> notes = new ArrayList<>();
    private final List<Dialog> dialogs = new ArrayList<>();
    private final ErrorReporter reporter =
            new ErrorReporter(
                    new ErrorReporter.Messages() {
                        @Override
                        public void note(String sentence) {
                            notes.add(sentence);
                        }

                        @Override
                        public void dialog(String heading, String text, String details) {
                            dialogs.add(new Dialog(heading, text, details));
                        }

                        @Override
                        public void offer(
                                String heading, String text, String action, Runnable does) {
                            dialogs.add(new Dialog(heading, text, action));
                            does.run();
                        }
                    });

    @Test
    void what_was_done_is_a_passing_note() {
        reporter.tell("Undone: Rename section “Quality”");
        assertEquals(List.of("Undone: Rename section “Quality”"), notes);
        assertEquals(List.of(), dialogs);
    }

    @Test
    void a_refusal_says_each_reason_and_what_to_do_about_it() {
        reporter.refused(
                List.of(
                        Finding.must("It needs a name", null, "Write a few words that name it"),
                        Finding.must("Nobody is named", null, "Write who confirms it")));
        assertEquals(
                List.of(
                        new Dialog(
                                "That cannot be done yet",
                                """
                                It needs a name.
                                Write a few words that name it.

                                Nobody is named.
                                Write who confirms it.\
                                """,
                                "")),
                dialogs);
    }

    @Test
    void a_reason_that_ends_a_sentence_by_itself_gets_no_second_full_stop() {
        reporter.refused(
                List.of(
                        Finding.must(
                                "Not answered yet: Does the plan set aims?",
                                null,
                                "Link a passage.")));
        assertEquals(
                "Not answered yet: Does the plan set aims?\nLink a passage.",
                dialogs.getFirst().text());
    }

    @Test
    void a_failure_of_the_world_says_what_happened_and_the_way_out_and_has_no_details() {
        reporter.failed(new StorageException("The plan is in use", "Close it on the other laptop"));
        assertEquals(
                List.of(new Dialog("The plan is in use", "Close it on the other laptop", "")),
                dialogs);
    }

    @Test
    void a_failure_with_a_cause_offers_the_details_to_copy() {
        reporter.thrown(
                new StorageException(
                        "The disk is full", "Free some space", new IOException("No space left")));
        var dialog = dialogs.getFirst();
        assertEquals("The disk is full", dialog.heading());
        assertEquals("Free some space", dialog.text());
        assertTrue(dialog.details().contains("java.io.IOException: No space left"));
    }

    @Test
    void a_job_somebody_cancelled_is_a_passing_note() {
        reporter.thrown(new CancellationException());
        assertEquals(List.of("Cancelled"), notes);
        assertEquals(List.of(), dialogs);
    }

    @Test
    void a_fault_says_that_the_plan_is_safe_and_what_to_do() {
        reporter.thrown(new IllegalStateException("a fault"));
        var dialog = dialogs.getFirst();
        assertEquals("Something in the workbench went wrong", dialog.heading());
        assertEquals(
                "Your plan is safe: every change you saw was already on the disk. You can go on"
                        + " working; if the same thing happens again, close the plan and open it"
                        + " again. Please send the details to whoever looks after the workbench.",
                dialog.text());
        assertTrue(dialog.details().startsWith("java.lang.IllegalStateException: a fault"));
        assertTrue(dialog.details().contains("ErrorReporterTest"));
    }
}

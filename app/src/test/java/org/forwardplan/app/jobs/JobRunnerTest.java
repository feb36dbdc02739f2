package org.forwardplan.app.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;

import org.forwardplan.app.OnScreen;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;

@OnScreen
final class JobRunnerTest {

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final JobRunner jobs = new JobRunner(thrown -> tell("failed: " + thrown.getMessage()));

    @Test
    void what_a_job_returns_is_told_on_the_windows_thread_and_the_work_is_done_off_it() {
        OnWindowThread.untilEnded(() ->
                jobs.start(
                        "Making it",
                        progress -> "done off it: " + !Platform.isFxApplicationThread(),
                        this::tell));
        assertEquals(List.of("on it: done off it: true"), told);
        assertTrue(OnWindowThread.call(jobs::idle));
    }

    @Test
    void a_job_that_fails_is_told_once_and_returns_nothing() {
        OnWindowThread.untilEnded(() ->
                jobs.start(
                        "Making it",
                        progress -> {
                            throw new IllegalStateException("no disk");
                        },
                        done -> tell("done")));
        assertEquals(List.of("on it: failed: no disk"), told);
        assertTrue(OnWindowThread.call(jobs::idle));
    }

    @Test
    void a_cancelled_job_ends_when_it_has_stopped_and_tells_nobody_else() {
        var cancelled = new CountDownLatch(1);
        var started = new RunningJob[1];
        OnWindowThread.untilEnded(() -> {
            started[0] =
                    jobs.start(
                            "Making it",
                            progress -> {
                                pass(cancelled);
                                progress.stopIfCancelled();
                                return "done";
                            },
                            this::tell);
            started[0].cancel();
            assertFalse(jobs.idle(), "it is still at work");
            assertFalse(started[0].cancelled());
            cancelled.countDown();
            return started[0];
        });
        assertEquals(List.of(), told);
        assertTrue(OnWindowThread.call(started[0]::cancelled));
        assertTrue(OnWindowThread.call(jobs::idle));
    }

    @Test
    void a_job_that_was_past_stopping_is_done_and_says_so() {
        var cancelled = new CountDownLatch(1);
        OnWindowThread.untilEnded(() -> {
            var job =
                    jobs.start(
                            "Making it",
                            progress -> {
                                pass(cancelled);
                                return "written";
                            },
                            this::tell);
            job.cancel();
            cancelled.countDown();
            return job;
        });
        assertEquals(List.of("on it: written"), told);
    }

    @Test
    void a_running_job_shows_how_far_it_is() {
        var watched = new CountDownLatch(1);
        OnWindowThread.untilEnded(() -> {
            var job =
                    jobs.start(
                            "Making it",
                            progress -> {
                                progress.report(1, 4, "Section 4.2");
                                pass(watched);
                                return "done";
                            },
                            done -> {});
            job.messageProperty()
                    .subscribe(message -> {
                        if (message.equals("Section 4.2")) {
                            tell(message + " " + job.progressProperty().get());
                            watched.countDown();
                        }
                    });
            return job;
        });
        assertEquals(List.of("on it: Section 4.2 0.25"), told);
    }

    private void tell(String what) {
        told.add((Platform.isFxApplicationThread() ? "on it: " : "off it: ") + what);
    }

    private static void pass(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError("A job is never interrupted", interrupted);
        }
    }
}

package org.forwardplan.app.jobs;

import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Starts a job from the window's thread, as a screen does, and waits until the screen knows how it
/// ended.
public final class OnWindowThread {

    private OnWindowThread() {}

    public static <T> T call(Supplier<T> work) {
        return await(WaitForAsyncUtils.asyncFx(work::get));
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /// @param start returns the job it started
    public static void untilEnded(Supplier<RunningJob> start) {
        var ended = new CompletableFuture<Boolean>();
        run(() -> start.get().whenEnded(() -> ended.complete(true)));
        await(ended);
        // The rest of what follows the end of a job happens in the same pulse.
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new AssertionError("It did not end well: " + failed, failed);
        }
    }
}

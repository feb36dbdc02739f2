package org.forwardplan.app.jobs;

import javafx.concurrent.Task;

import org.forwardplan.model.jobs.Job;
import org.forwardplan.model.jobs.Progress;

import java.util.concurrent.CancellationException;

/// A job at work. It counts as cancelled only once it has stopped: until then it may still finish
/// what it was asked for, and then it is done.
final class JobTask<T> extends Task<T> {

    private final Job<T> job;
    private volatile boolean unwanted;

    JobTask(String title, Job<T> job) {
        this.job = job;
        updateTitle(title);
    }

    /// Not interrupted: a job stops where it can do so without leaving anything half done.
    void stop() {
        unwanted = true;
    }

    @Override
    protected T call() {
        try {
            return job.run(new Told());
        } catch (CancellationException stopped) {
            cancel(false);
            throw stopped;
        }
    }

    private final class Told implements Progress {

        @Override
        public void report(long done, long total, String what) {
            updateProgress(done, total);
            updateMessage(what);
        }

        @Override
        public boolean cancelled() {
            return unwanted;
        }
    }
}

package org.forwardplan.app.jobs;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;

import org.forwardplan.model.jobs.Job;
import org.forwardplan.model.jobs.Progress;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Runs jobs off the window's thread. What a job returns, or how it failed, is told on the window's
/// thread.
public final class JobRunner {

    private final ObservableList<Task<?>> running = FXCollections.observableArrayList();
    private final Consumer<Throwable> failed;

    /// @param failed told of a job that threw; cancelled jobs are no failures
    public JobRunner(Consumer<Throwable> failed) {
        this.failed = failed;
    }

    /// The jobs that have not ended, in the order they began.
    ObservableList<Task<?>> running() {
        return running;
    }

    public boolean idle() {
        return running.isEmpty();
    }

    public <T> RunningJob start(String title, Job<T> job, Consumer<T> done) {
        var task = new JobTask<>(title, job);
        task.setOnSucceeded(_ -> {
            running.remove(task);
            done.accept(task.getValue());
        });
        task.setOnCancelled(_ -> running.remove(task));
        task.setOnFailed(_ -> {
            running.remove(task);
            if (!(task.getException() instanceof CancellationException)) {
                failed.accept(task.getException());
            }
        });
        running.add(task);
        Thread.ofVirtual().name(title).start(task);
        return new RunningJob(task);
    }

    private static final class JobTask<T> extends Task<T> {

        private final Job<T> job;

        JobTask(String title, Job<T> job) {
            this.job = job;
            updateTitle(title);
        }

        @Override
        protected T call() {
            return job.run(
                    new Progress() {
                        @Override
                        public void report(long done, long total, String what) {
                            updateProgress(done, total);
                            updateMessage(what);
                        }

                        @Override
                        public boolean cancelled() {
                            return isCancelled();
                        }
                    });
        }
    }
}

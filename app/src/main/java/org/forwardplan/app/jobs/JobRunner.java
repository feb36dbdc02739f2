package org.forwardplan.app.jobs;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.forwardplan.model.jobs.Job;

import java.util.function.Consumer;

/// Runs jobs off the window's thread. What a job returns, or how it failed, is told on the window's
/// thread.
public final class JobRunner {

    private final ObservableList<JobTask<?>> running = FXCollections.observableArrayList();
    private final Consumer<Throwable> failed;

    /// @param failed told of a job that threw; cancelled jobs are no failures
    public JobRunner(Consumer<Throwable> failed) {
        this.failed = failed;
    }

    /// The jobs that have not ended, in the order they began.
    ObservableList<JobTask<?>> running() {
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
            failed.accept(task.getException());
        });
        running.add(task);
        Thread.ofVirtual().name(title).start(task);
        return new RunningJob(task);
    }
}

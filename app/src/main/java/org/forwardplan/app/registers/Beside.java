package org.forwardplan.app.registers;

import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.model.jobs.Job;

import java.util.function.Consumer;

/// Runs what may take a while as a job, with its progress in the status bar.
public record Beside(JobRunner jobs) implements Work {

    @Override
    public <T> Runnable start(String title, Job<T> job, Consumer<T> done) {
        return jobs.start(title, job, done)::cancel;
    }
}

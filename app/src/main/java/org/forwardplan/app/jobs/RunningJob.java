package org.forwardplan.app.jobs;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.concurrent.Worker.State;

/// A job that has been started: how far it is, and the way to stop it.
public final class RunningJob {

    private final JobTask<?> task;

    RunningJob(JobTask<?> task) {
        this.task = task;
    }

    /// From 0 to 1; below 0 where nobody can say.
    public ReadOnlyDoubleProperty progressProperty() {
        return task.progressProperty();
    }

    public ReadOnlyStringProperty messageProperty() {
        return task.messageProperty();
    }

    /// Told once, on the window's thread, when it is done, has failed or was cancelled.
    public void whenEnded(Runnable told) {
        task.stateProperty()
                .subscribe((_, now) -> {
                    if (now == State.SUCCEEDED || now == State.FAILED || now == State.CANCELLED) {
                        told.run();
                    }
                });
    }

    /// True once it has stopped because it was cancelled; a job that was nearly done may still end
    /// well.
    public boolean cancelled() {
        return task.getState() == State.CANCELLED;
    }

    public void cancel() {
        task.stop();
    }
}

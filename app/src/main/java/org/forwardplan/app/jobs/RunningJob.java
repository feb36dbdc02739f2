package org.forwardplan.app.jobs;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.concurrent.Task;
import javafx.concurrent.Worker.State;

/// A job that has been started: how far it is, and the way to stop it.
public final class RunningJob {

    private final Task<?> task;

    RunningJob(Task<?> task) {
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

    public void cancel() {
        // Not interrupted: a job stops where it can do so without leaving anything half done.
        task.cancel(false);
    }
}

package org.forwardplan.app.jobs;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.concurrent.Task;

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

    public ReadOnlyBooleanProperty runningProperty() {
        return task.runningProperty();
    }

    public void cancel() {
        // Not interrupted: a job stops where it can do so without leaving anything half done.
        task.cancel(false);
    }
}

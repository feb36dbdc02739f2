package org.forwardplan.app.copies;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.forwardplan.app.copies.CopyWork.Ended;
import org.forwardplan.model.jobs.Job;

import java.util.function.Consumer;

/// One thing after the other: what is begun gives up what was going on before.
final class LatestWork {

    private final CopyWork work;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private Runnable stop = () -> {};
    private int latest;

    LatestWork(CopyWork work) {
        this.work = work;
    }

    /// What is being done; empty where nothing is.
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// @param ended told unless something else has been begun meanwhile
    <T> void start(String what, Job<T> job, Consumer<Ended<T>> ended) {
        cancel();
        var mine = latest;
        title.set(what);
        stop =
                work.start(
                        what,
                        job,
                        how -> {
                            if (mine == latest) {
                                title.set("");
                                ended.accept(how);
                            }
                        });
    }

    void cancel() {
        stop.run();
        stop = () -> {};
        latest++;
        title.set("");
    }
}

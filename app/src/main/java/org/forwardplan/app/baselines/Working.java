package org.forwardplan.app.baselines;

import javafx.application.Platform;

import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.model.jobs.Job;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Works things out where nobody waits for them; what comes of it is told on the window's thread.
interface Working {

    /// Something that takes a moment and can fail: it is shown while it goes on.
    <T> void start(String title, Job<T> job, Consumer<T> done);

    /// Something nobody asked for.
    <T> void quietly(Supplier<T> work, Consumer<T> done);

    static Working with(JobRunner jobs) {
        return new Working() {
            @Override
            public <T> void start(String title, Job<T> job, Consumer<T> done) {
                jobs.start(title, job, done);
            }

            @Override
            public <T> void quietly(Supplier<T> work, Consumer<T> done) {
                Thread.ofVirtual()
                        .name("Versions")
                        .start(() -> {
                            var found = work.get();
                            Platform.runLater(() -> done.accept(found));
                        });
            }
        };
    }
}

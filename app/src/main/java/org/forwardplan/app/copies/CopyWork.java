package org.forwardplan.app.copies;

import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.model.jobs.Job;
import org.forwardplan.model.journal.StorageException;

import java.util.function.Consumer;
import java.util.function.Function;

/// Does what takes its time where nobody waits for it; how it ended is told on the window's thread.
interface CopyWork {

    /// How something ended; a cancelled one is not told of.
    sealed interface Ended<T> {
        record Well<T>(T result) implements Ended<T> {}

        record Badly<T>(StorageException why) implements Ended<T> {}

        default <R> R either(Function<T, R> well, Function<StorageException, R> badly) {
            return switch (this) {
                case Well<T>(var result) -> well.apply(result);
                case Badly<T>(var why) -> badly.apply(why);
            };
        }
    }

    /// @return stops it
    <T> Runnable start(String title, Job<T> job, Consumer<Ended<T>> ended);

    static CopyWork with(JobRunner jobs) {
        return new CopyWork() {
            @Override
            public <T> Runnable start(String title, Job<T> job, Consumer<Ended<T>> ended) {
                return jobs.start(title, attempt(job), ended)::cancel;
            }
        };
    }

    static <T> Job<Ended<T>> attempt(Job<T> job) {
        return progress -> {
            try {
                return new Ended.Well<>(job.run(progress));
            } catch (StorageException failed) {
                return new Ended.Badly<>(failed);
            }
        };
    }
}

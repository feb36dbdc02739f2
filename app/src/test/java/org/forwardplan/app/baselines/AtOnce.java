package org.forwardplan.app.baselines;

import org.forwardplan.model.jobs.Job;
import org.forwardplan.model.jobs.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Works things out while the test waits; remembers what was shown as going on.
final class AtOnce implements Working {

    final List<String> started = new ArrayList<>();

    @Override
    public <T> void start(String title, Job<T> job, Consumer<T> done) {
        started.add(title);
        done.accept(job.run(Progress.SILENT));
    }

    @Override
    public <T> void quietly(Supplier<T> work, Consumer<T> done) {
        done.accept(work.get());
    }
}

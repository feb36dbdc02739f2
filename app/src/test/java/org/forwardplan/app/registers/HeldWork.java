package org.forwardplan.app.registers;

import org.forwardplan.model.jobs.Job;
import org.forwardplan.model.jobs.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Does nothing beside the window until it is told to.
final class HeldWork implements Work {

    final List<String> begun = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();

    @Override
    public <T> Runnable start(String title, Job<T> job, Consumer<T> done) {
        begun.add(title);
        Runnable work = () -> done.accept(job.run(Progress.SILENT));
        waiting.add(work);
        return () -> waiting.remove(work);
    }

    void end() {
        var all = List.copyOf(waiting);
        waiting.clear();
        all.forEach(Runnable::run);
    }
}

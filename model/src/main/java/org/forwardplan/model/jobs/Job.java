package org.forwardplan.model.jobs;

/// Work that takes longer than a glance. It holds everything it needs, a plan included, so nothing
/// changes under it.
@FunctionalInterface
public interface Job<T> {

    /// @throws java.util.concurrent.CancellationException where it stopped because the planner
    ///   cancelled
    T run(Progress progress);
}

package org.forwardplan.app.registers;

import org.forwardplan.model.jobs.Job;

import java.util.function.Consumer;

/// Runs what may take a while beside the window.
interface Work {

    /// @param done told on the window's thread
    /// @return stops it
    <T> Runnable start(String title, Job<T> job, Consumer<T> done);
}

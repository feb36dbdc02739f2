package org.forwardplan.model.jobs;

import java.util.concurrent.CancellationException;

/// Where a job tells how far it is, and learns that nobody wants it any more. Called from the job's
/// own thread.
public interface Progress {

    /// For jobs nobody watches: the command line and tests.
    Progress SILENT =
            new Progress() {
                @Override
                public void report(long done, long total, String what) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    /// @param what is being worked on, as the planner reads it, e.g. `Section 4.2`
    void report(long done, long total, String what);

    boolean cancelled();

    /// @throws CancellationException where the planner has cancelled
    default void stopIfCancelled() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}

package org.forwardplan.app.parts;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// Opens the workbench's window; returns when the planner has closed it.
@FunctionalInterface
public interface Window {

    /// @param plan to open at once; null for the start page
    /// @throws UnsupportedOperationException where there is no display
    void open(@Nullable Path plan);

    /// Opens a plan, shows each page once and closes by itself: to see that the program works on
    /// this machine, and to learn what it needs at its start.
    ///
    /// @throws UnsupportedOperationException where there is no display
    default void tour(Path plan) {
        open(plan);
    }
}

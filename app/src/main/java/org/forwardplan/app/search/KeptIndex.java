package org.forwardplan.app.search;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.search.SearchIndex;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// The index of the open plan: read in the background when the plan is opened, and brought up to
/// date there after each change. Used on the window's thread.
final class KeptIndex {

    private CompletableFuture<SearchIndex> index;

    KeptIndex(OpenPlan plan, Executor background) {
        var opened = plan.plan();
        index = CompletableFuture.supplyAsync(() -> SearchIndex.of(opened), background);
        plan.watch((_, change) ->
                index = index.thenApplyAsync(before -> before.after(change), background));
    }

    /// False while the plan is still being read.
    boolean ready() {
        return index.isDone();
    }

    SearchIndex now() {
        return index.join();
    }

    void whenReady(Runnable then, Executor window) {
        index.thenRunAsync(then, window);
    }
}

package org.forwardplan.app.inspector;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.PlanItem;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// What happened to the thing that the inspector shows. For each thing the journal is read once,
/// beside the window; after that only what is new in it. Used on the window's thread.
final class ItemHistory {

    private final Supplier<Journal> journal;
    private final Executor background;
    private final Executor window;
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(Told.NOTHING);
    private @Nullable PlanItem item;
    private long seen;

    /// What can be told now.
    ///
    /// @param steps newest first
    /// @param standing why not all is told, or nothing; empty where everything is
    record Told(List<Happened> happened, String standing) {
        private static final Told NOTHING = new Told(List.of(), "");
        private static final Told READING = new Told(List.of(), "Reading the history …");
    }

    /// One thing that somebody did, with all that it did to what is shown.
    record Happened(JournalEntry entry, List<Journal.Step> steps) {}

    /// @param background where the journal is read
    /// @param window where it is told
    ItemHistory(Supplier<Journal> journal, Executor background, Executor window) {
        this.journal = journal;
        this.background = background;
        this.window = window;
    }

    ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// Shows another thing, or catches up with this one.
    void show(@Nullable PlanItem now) {
        var same = Objects.equals(id(item), id(now));
        item = now;
        if (now == null) {
            told.set(Told.NOTHING);
        } else if (!same) {
            read(now);
        } else if (told.get().standing().isEmpty()) {
            catchUp(now);
        }
    }

    private void read(PlanItem wanted) {
        told.set(Told.READING);
        CompletableFuture.supplyAsync(
                        () -> {
                            var read = journal.get();
                            return new Read(read.last(), happened(read, wanted));
                        },
                        background)
                .whenCompleteAsync((read, failed) -> tell(wanted.id(), read, failed), window);
    }

    private record Read(long last, List<Happened> happened) {}

    private void tell(ItemId of, @Nullable Read read, @Nullable Throwable failed) {
        var now = item;
        if (now == null || !now.id().equals(of)) {
            return;
        }
        if (read != null) {
            seen = read.last();
            told.set(new Told(read.happened(), ""));
            catchUp(now);
        } else if (failed instanceof CompletionException wrapped
                && wrapped.getCause() instanceof StorageException world) {
            told.set(new Told(List.of(), world.getMessage() + " " + world.wayOut()));
        } else {
            throw new IllegalStateException("The history could not be told", failed);
        }
    }

    private void catchUp(PlanItem now) {
        var fresh = journal.get().after(seen);
        seen = Math.max(seen, fresh.last());
        var happened = new ArrayList<>(happened(fresh, now));
        if (!happened.isEmpty()) {
            happened.addAll(told.get().happened());
            told.set(new Told(List.copyOf(happened), told.get().standing()));
        }
    }

    private static List<Happened> happened(Journal journal, PlanItem item) {
        var byNumber = new LinkedHashMap<Long, List<Journal.Step>>();
        for (var step : journal.historyOf(Related.to(item))) {
            byNumber.computeIfAbsent(step.entry().number(), _ -> new ArrayList<>()).add(step);
        }
        return byNumber.values().stream()
                .map(steps -> new Happened(steps.getFirst().entry(), List.copyOf(steps)))
                .toList();
    }

    private static @Nullable ItemId id(@Nullable PlanItem item) {
        return item == null ? null : item.id();
    }
}

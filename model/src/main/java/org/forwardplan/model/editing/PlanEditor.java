package org.forwardplan.model.editing;

import org.forwardplan.model.editing.Decision.Accepted;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Edit.Act;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The one way to change an open plan: decide, store, then show. Undo and redo are changes like any
/// other.
///
/// Used from one thread. If storing throws, neither the plan nor the undo history has moved.
public final class PlanEditor {

    private final PlanRepository repository;
    private final Clock clock;
    private final Supplier<String> planner;
    private final List<PlanWatcher> watchers = new ArrayList<>();
    private final Deque<Done> done = new ArrayDeque<>();
    private final Deque<Done> undone = new ArrayDeque<>();
    private Plan plan;
    private boolean telling;

    /// Told after each change, when it is already on the disk. Must not edit.
    @FunctionalInterface
    public interface PlanWatcher {
        void changed(Plan plan, PlanChange change);
    }

    private record Done(String what, PlanChange change) {}

    /// @param planner says who is editing, for the journal
    public PlanEditor(PlanRepository repository, Clock clock, Supplier<String> planner) {
        this.repository = repository;
        this.clock = clock;
        this.planner = planner;
        this.plan = repository.plan();
    }

    public Plan plan() {
        return plan;
    }

    public void watch(PlanWatcher watcher) {
        watchers.add(watcher);
    }

    public void unwatch(PlanWatcher watcher) {
        watchers.remove(watcher);
    }

    public Decision perform(PlanCommand command) {
        var decision = command.decide(plan);
        if (decision instanceof Accepted(var change)) {
            commit(Act.DONE, command.label(), change);
            done.push(new Done(command.label(), change));
            undone.clear();
            tell(change);
        }
        return decision;
    }

    /// What undo would take back; empty where there is nothing to undo in this session.
    public Optional<String> undoable() {
        return Optional.ofNullable(done.peek()).map(Done::what);
    }

    public Optional<String> redoable() {
        return Optional.ofNullable(undone.peek()).map(Done::what);
    }

    public void undo() {
        step(done, undone, Act.UNDONE);
    }

    public void redo() {
        step(undone, done, Act.REDONE);
    }

    private void step(Deque<Done> from, Deque<Done> to, Act act) {
        var last = from.peek();
        if (last != null) {
            var change = act == Act.UNDONE ? last.change().inverse() : last.change();
            commit(act, last.what(), change);
            to.push(from.pop());
            tell(change);
        }
    }

    private void commit(Act act, String what, PlanChange change) {
        if (telling) {
            throw new IllegalStateException("Whoever watches the plan must not edit it");
        }
        var next = plan.after(change);
        repository.record(new Edit(clock.instant(), planner.get(), act, what, change));
        plan = next;
    }

    private void tell(PlanChange change) {
        telling = true;
        try {
            List.copyOf(watchers).forEach(watcher -> watcher.changed(plan, change));
        } finally {
            telling = false;
        }
    }
}

package org.forwardplan.app.openplan;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;

import org.forwardplan.model.editing.Decision;
import org.forwardplan.model.editing.PlanCommand;
import org.forwardplan.model.editing.PlanEditor;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.Past;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.ReadOnly;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The open plan: what it says now, and the one way in which screens change it. Used on the
/// window's thread only.
public final class OpenPlan implements AutoCloseable {

    private final PlanRepository repository;
    private final PlanEditor editor;
    private final Clock clock;
    private final Roles roles;
    private final Notices notices;
    private final EarlierPlans past;
    private final ReadOnlyObjectWrapper<PlanState> state;
    private final ReadOnlyObjectWrapper<Instant> saved;
    private final Steps steps;
    private final List<Runnable> sweeps = new ArrayList<>();
    private final List<Runnable> pendingEdits = new ArrayList<>();

    public OpenPlan(PlanRepository repository, Clock clock, Roles roles, Notices notices) {
        this(LoadedPlan.of(repository, clock), clock, roles, notices);
    }

    public OpenPlan(LoadedPlan loaded, Clock clock, Roles roles, Notices notices) {
        this.repository = loaded.repository();
        this.clock = clock;
        this.roles = roles;
        this.notices = notices;
        this.editor = new PlanEditor(repository, clock, roles::planner);
        this.steps = new Steps(editor, notices);
        this.past = loaded.past();
        this.state = new ReadOnlyObjectWrapper<>(loaded.state());
        this.saved = new ReadOnlyObjectWrapper<>(clock.instant());
        editor.watch(this::changed);
    }

    // Properties

    /// The plan with all that is worked out from it; a new value after each change.
    public ReadOnlyObjectProperty<PlanState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The plan for a screen that is not always seen: while it is not, nothing is told; once it is
    /// again, the plan as it is then, if that has changed meanwhile.
    public ObservableValue<PlanState> stateWhile(ObservableValue<Boolean> seen) {
        return state.getReadOnlyProperty().when(seen);
    }

    public PlanState state() {
        return state.get();
    }

    public Plan plan() {
        return state.get().plan();
    }

    /// The role of whoever is planning, as it stands in the history.
    public String planner() {
        return roles.planner();
    }

    public Roles roles() {
        return roles;
    }

    public Instant now() {
        return clock.instant();
    }

    public ZoneId zone() {
        return clock.getZone();
    }

    /// What undo would take back; empty where there is nothing.
    public ReadOnlyStringProperty undoableProperty() {
        return steps.undoableProperty();
    }

    public ReadOnlyStringProperty redoableProperty() {
        return steps.redoableProperty();
    }

    /// When the last change reached the disk.
    public ReadOnlyObjectProperty<Instant> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    public Optional<ReadOnly> readOnly() {
        return repository.readOnly();
    }

    public PlanRepository repository() {
        return repository;
    }

    public Journal journal() {
        return repository.journal();
    }

    /// What the plan once was, as far as it has been read; what is asked for is read then.
    public Past past() {
        return past;
    }

    /// Tells of each change, after the state has moved on.
    public void watch(PlanEditor.PlanWatcher watcher) {
        editor.watch(watcher);
    }

    /// Tells that much of the plan is about to change, while it is still as it was.
    public void beforeSweeping(Runnable told) {
        sweeps.add(told);
    }

    // Commands

    /// Does what the command asks, or tells the planner why not.
    ///
    /// @return true where the plan has changed
    public boolean perform(PlanCommand command) {
        if (readOnly().isPresent()) {
            tellReadOnly();
            showAgain();
            return false;
        }
        if (command.sweeping()) {
            sweeps.forEach(Runnable::run);
        }
        try {
            return switch (editor.perform(command)) {
                case Decision.Accepted _ -> true;
                case Decision.Refused(var findings) -> {
                    if (!findings.isEmpty()) {
                        notices.refused(findings);
                    }
                    yield false;
                }
            };
        } catch (StorageException failure) {
            notices.failed(failure);
            showAgain();
            return false;
        }
    }

    /// Writes into the history how the plan came to say what it says; the plan stays as it is.
    ///
    /// @param change leads from what the history says to what the plan shows
    /// @return true where the history has it now
    public boolean explain(String what, PlanChange change) {
        try {
            repository.explain(new Edit(clock.instant(), planner(), Edit.Act.DONE, what, change));
            showAgain();
            return true;
        } catch (StorageException failure) {
            notices.failed(failure);
            return false;
        }
    }

    /// Tells the planner why nothing can be changed.
    public void tellReadOnly() {
        readOnly().ifPresent(why -> notices.tell("Read only: " + why.sentence()));
    }

    /// What was not stored is not to be seen either.
    private void showAgain() {
        state.set(state().on(LocalDate.now(clock)));
    }

    public void tell(String sentence) {
        notices.tell(sentence);
    }

    /// Looks whether another day has begun: what is overdue then changes without an edit.
    public void lookAtTheDay() {
        var day = LocalDate.now(clock);
        if (!day.equals(state().today())) {
            state.set(state().on(day));
        }
    }

    /// From now on what the plan once was is read where nobody waits for it; what follows from it
    /// is shown once it is known.
    ///
    /// @param beside runs what takes its time
    /// @param here runs what the window must do itself
    /// @param failed told where it cannot be read
    public void readPast(Executor beside, Executor here, Consumer<StorageException> failed) {
        past.read(beside, here, () -> state.set(state().on(state().today())), failed);
    }

    public void undo() {
        finishEdits();
        steps.undo();
    }

    public void redo() {
        finishEdits();
        steps.redo();
    }

    /// Registers a screen that holds words typed and not yet left. It hands them over before
    /// anything that needs the plan as the planner sees it: undo, a paper, closing.
    public void whenEditsMustFinish(Runnable handOver) {
        pendingEdits.add(handOver);
    }

    public void finishEdits() {
        List.copyOf(pendingEdits).forEach(Runnable::run);
    }

    @Override
    public void close() {
        try {
            finishEdits();
        } finally {
            past.end();
            repository.close();
        }
    }

    private void changed(Plan plan, PlanChange change) {
        state.set(state().after(plan, change, LocalDate.now(clock)));
        saved.set(clock.instant());
        steps.changed();
    }
}

package org.forwardplan.app.baselines;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.openplan.PlanState;
import org.forwardplan.model.editing.FreezeBaseline;
import org.forwardplan.model.editing.RemoveBaseline;
import org.forwardplan.model.editing.ReviseBaseline;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.Baseline.Purpose;
import org.forwardplan.model.plan.ItemId.BaselineId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.versions.Version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The versions of the plan that have a name, and the plan of today above them. Follows the plan
/// only while the page is seen.
final class VersionsViewModel {

    private final OpenPlan plan;
    private final Working working;
    private final ObservableList<Side> sides = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Side> chosen = new ReadOnlyObjectWrapper<>(Side.NOW);
    private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper("");
    private final List<Runnable> whenRead = new ArrayList<>();
    private int asked;

    VersionsViewModel(OpenPlan plan, ObservableValue<PlanState> state, Working working) {
        this.plan = plan;
        this.working = working;
        sides.setAll(Side.NOW);
        state.subscribe(_ -> refresh());
    }

    // Properties

    /// Now, then the versions with a name, newest first.
    ObservableList<Side> sides() {
        return sides;
    }

    ReadOnlyObjectProperty<Side> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyStringProperty standingProperty() {
        return standing.getReadOnlyProperty();
    }

    List<Version> versions() {
        return sides.stream()
                .filter(Side.Named.class::isInstance)
                .map(side -> ((Side.Named) side).version())
                .toList();
    }

    /// Told each time the versions have been worked out anew.
    void whenRead(Runnable told) {
        whenRead.add(told);
    }

    Plan plan(Side side) {
        return switch (side) {
            case Side.Now _ -> plan.plan();
            case Side.Named(var version) -> version.plan();
            case Side.OtherFile(_, var read) -> read;
        };
    }

    LocalDate today() {
        return LocalDate.ofInstant(plan.now(), plan.zone());
    }

    /// The same side as the plan has it now; now itself where the name is gone.
    Side current(Side side) {
        return side instanceof Side.Named
                ? sides.stream().filter(side::same).findFirst().orElse(Side.NOW)
                : side;
    }

    // Commands

    void choose(Side side) {
        chosen.set(side);
    }

    /// Gives the plan as it stands a name and chooses it.
    ///
    /// @param done told where the plan took it
    void freeze(String name, Purpose purpose, LocalDate on, String note, Runnable done) {
        plan.finishEdits();
        // The journal of a plan that was just opened may still have to be read.
        working.quietly(
                plan::journal,
                _ -> {
                    var id = new BaselineId(UUID.randomUUID());
                    var baseline =
                            new Baseline(
                                    id,
                                    name,
                                    purpose,
                                    on,
                                    plan.planner(),
                                    note,
                                    plan.journal().last());
                    if (plan.perform(new FreezeBaseline(baseline))) {
                        plan.tell("Frozen as “%s”.".formatted(name.strip()));
                        chosen.set(new Side.Named(new Version(baseline, plan.plan(), 0)));
                        done.run();
                    }
                });
    }

    boolean revise(Baseline was, String name, Purpose purpose, LocalDate on, String note) {
        var command = new ReviseBaseline(was.id(), name, purpose, on, note);
        return plan.perform(command) || isSaid(was, command);
    }

    private static boolean isSaid(Baseline was, ReviseBaseline command) {
        return was.name().equals(command.name().strip())
                && was.purpose() == command.purpose()
                && was.on().equals(command.on())
                && was.note().equals(command.note().strip());
    }

    void remove(Baseline baseline) {
        if (plan.perform(new RemoveBaseline(baseline.id(), baseline.name()))) {
            plan.tell(
                    "“%s” no longer has a name; what it held stays in the history."
                            .formatted(baseline.name()));
        }
    }

    private void refresh() {
        var here = ++asked;
        var now = plan.plan();
        working.quietly(
                () -> Version.all(now, plan.journal()),
                versions -> {
                    // The plan has moved on meanwhile: another answer is under way.
                    if (here == asked) {
                        show(versions);
                    }
                });
    }

    private void show(List<Version> versions) {
        var now = new ArrayList<Side>();
        now.add(Side.NOW);
        versions.forEach(version -> now.add(new Side.Named(version)));
        sides.setAll(now);
        chosen.set(current(chosen.get()));
        standing.set(words(versions));
        whenRead.forEach(Runnable::run);
    }

    private static String words(List<Version> versions) {
        if (versions.isEmpty()) {
            return "No version has a name yet.";
        }
        var newest = versions.getFirst();
        return "%s. %s since “%s”."
                .formatted(
                        versions.size() == 1 ? "1 version" : versions.size() + " versions",
                        changes(newest.since()),
                        newest.baseline().name());
    }

    static String changes(int count) {
        return switch (count) {
            case 0 -> "Nothing has changed";
            case 1 -> "1 change";
            default -> "%,d changes".formatted(count);
        };
    }
}

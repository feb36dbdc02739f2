package org.forwardplan.app.returns;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.returns.Arrived.Stage;
import org.forwardplan.app.returns.Recogniser.Source;
import org.forwardplan.model.editing.InOneStep;
import org.forwardplan.model.editing.KeepReturn;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.returns.Recognised.Known;
import org.forwardplan.model.returns.ReturnPreview;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// The files that came back and are looked at one after the other, each on the plan as the one
/// before left it. None of them goes before the planner has seen what has become of all.
final class Arrivals {

    private final OpenPlan plan;
    private final JobRunner jobs;
    private final Recogniser recogniser;
    private final ObservableList<Arrived> files = FXCollections.observableArrayList();
    private final ObservableList<Arrived> shown = FXCollections.unmodifiableObservableList(files);
    private final ReadOnlyObjectWrapper<@Nullable Arrived> looked = new ReadOnlyObjectWrapper<>();
    private int came;
    private boolean reading;

    Arrivals(OpenPlan plan, JobRunner jobs, Recogniser recogniser) {
        this.plan = plan;
        this.jobs = jobs;
        this.recogniser = recogniser;
    }

    // Properties

    ObservableList<Arrived> files() {
        return shown;
    }

    /// The file that is looked at; null where none is, or all have been.
    ReadOnlyObjectProperty<@Nullable Arrived> lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /// True once nothing is left to be done about any of them.
    boolean settled() {
        return files.stream().allMatch(it -> it.stage().settled());
    }

    // Commands

    /// They are read at once, and looked at after those that came before.
    void add(List<Source> sources, @Nullable ReturnRequest answers) {
        plan.finishEdits();
        sources.forEach(source -> files.add(Arrived.of(came++, source, answers)));
        if (looked.get() == null && !files.isEmpty()) {
            next();
        }
        readNext();
    }

    /// Looks at one of them, whichever is its turn.
    void look(Arrived file) {
        var now = now(file);
        looked.set(now);
        if (now.stage() == Stage.STOPPED) {
            put(now.at(Stage.WAITING));
            readNext();
        } else {
            keepUp();
        }
    }

    /// What is looked at is held against the plan as it is now, and what was undone or done again
    /// meanwhile stands as that left it.
    void keepUp() {
        var before = looked.get();
        for (var file : List.copyOf(files)) {
            var now = file.as(plan.plan());
            if (now != file) {
                put(now);
            }
        }
        var file = looked.get();
        if (file == null ? !settled() : file != before && file.stage().settled()) {
            next();
        } else if (file != null && file.stage() == Stage.TO_DECIDE && !file.isOf(plan.plan())) {
            put(file.at(Stage.WAITING));
        }
        readNext();
    }

    /// The planner says which request a file answers that does not say so itself.
    void answer(Arrived file, ReturnRequest request) {
        put(now(file).answering(request).at(Stage.WAITING));
        readNext();
    }

    /// The planner is done with a file.
    ///
    /// @param words what has become of it; empty where the stage says it all
    void settle(Arrived file, Stage stage, String words) {
        put(now(file).done(stage, words, plan.plan()));
        next();
    }

    /// Keeps with the plan all that are still to be decided, in one step.
    void keepTheRest() {
        var rest =
                files.stream()
                        .filter(it -> it.stage() == Stage.TO_DECIDE)
                        .filter(it -> it.recognised() instanceof Known)
                        .toList();
        var commands =
                rest.stream()
                        .map(Arrived::recognised)
                        .filter(Known.class::isInstance)
                        .map(Known.class::cast)
                        .map(known -> keeping(known.preview()))
                        .toList();
        plan.perform(new InOneStep("Keep %d returns".formatted(commands.size()), commands));
        rest.forEach(it -> put(it.done(Stage.KEPT, "", plan.plan())));
        next();
    }

    /// Keeps a file with the plan, to be decided about another day.
    void keep(ReturnPreview preview) {
        plan.perform(keeping(preview));
    }

    private KeepReturn keeping(ReturnPreview preview) {
        return new KeepReturn(
                preview.request(), preview.file(), preview.contents(), plan.planner(), plan.now());
    }

    /// Puts all of them away.
    void clear() {
        files.clear();
        looked.set(null);
    }

    // Reading

    private void readNext() {
        if (reading) {
            return;
        }
        // What the planner waits for first.
        var here = looked.get();
        Optional.ofNullable(here)
                .filter(it -> it.stage() == Stage.WAITING)
                .or(() -> files.stream().filter(it -> it.stage() == Stage.WAITING).findFirst())
                .ifPresent(this::read);
    }

    private void read(Arrived file) {
        var on = plan.plan();
        var before = file.read();
        var job =
                recogniser.of(file.source(), before == null ? null : before.book(), file.answers());
        reading = true;
        put(file.at(Stage.READING));
        jobs.start(
                        "Read “%s”".formatted(file.source().name()),
                        job,
                        read -> put(now(file).seen(on, read)))
                .whenEnded(() -> Platform.runLater(() -> ended(file)));
    }

    /// One that was stopped does not keep the next waiting.
    private void ended(Arrived file) {
        reading = false;
        if (files.stream().anyMatch(it -> it.number() == file.number())
                && now(file).stage() == Stage.READING) {
            put(now(file).at(Stage.STOPPED));
        }
        var here = looked.get();
        if (here != null && here.stage() == Stage.REFUSED && files.size() > 1) {
            next();
        }
        keepUp();
        readNext();
    }

    /// After the one that is looked at; the first of all where none comes after it.
    private void next() {
        var here = looked.get();
        var after = here == null ? -1 : here.number();
        var open = files.stream().filter(it -> !it.stage().settled()).toList();
        looked.set(
                open.stream()
                        .filter(it -> it.number() > after)
                        .findFirst()
                        .or(() -> open.stream().findFirst())
                        .orElse(null));
        keepUp();
    }

    private Arrived now(Arrived file) {
        return files.stream().filter(it -> it.number() == file.number()).findFirst().orElse(file);
    }

    private void put(Arrived now) {
        for (var i = 0; i < files.size(); i++) {
            if (files.get(i).number() == now.number()) {
                files.set(i, now);
            }
        }
        var here = looked.get();
        if (here != null && here.number() == now.number()) {
            looked.set(now);
        }
    }
}

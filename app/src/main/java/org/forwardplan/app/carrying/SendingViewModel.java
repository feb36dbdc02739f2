package org.forwardplan.app.carrying;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.jobs.RunningJob;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.carrying.CopyToSend;
import org.forwardplan.model.carrying.CopyToSend.Part;
import org.forwardplan.model.carrying.StaysHere;
import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Baseline;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What goes along in a copy that is to be sent, what stays here, and how far its writing is.
final class SendingViewModel {

    private final OpenPlan plan;
    private final PlanFiles files;
    private final JobRunner jobs;
    private final ObjectProperty<Optional<Baseline>> upTo =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty history = new SimpleBooleanProperty();
    private final Map<Part, BooleanProperty> along = new EnumMap<>(Part.class);
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper stays = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper passwordStanding = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private @Nullable RunningJob running;

    /// @param files as whoever opened the plan sees them: what they write has the plan's password
    SendingViewModel(OpenPlan plan, PlanFiles files, JobRunner jobs) {
        this.plan = plan;
        this.files = files;
        this.jobs = jobs;
        for (var part : Part.values()) {
            var goes = new SimpleBooleanProperty(true);
            goes.subscribe(this::tellWhatStays);
            along.put(part, goes);
        }
        upTo.subscribe(this::tellWhatStays);
        history.subscribe(this::tellWhatStays);
        password.subscribe(this::lookAtPassword);
        again.subscribe(this::lookAtPassword);
        tellWhatStays();
        lookAtPassword();
    }

    // Properties

    /// Now, then the frozen versions, the newest first.
    List<Optional<Baseline>> versions() {
        var versions = new ArrayList<Optional<Baseline>>();
        versions.add(Optional.empty());
        plan.plan().all(Baseline.class).reversed().stream()
                .filter(version -> version.entry() > 0)
                .map(Optional::of)
                .forEach(versions::add);
        return List.copyOf(versions);
    }

    ObjectProperty<Optional<Baseline>> upToProperty() {
        return upTo;
    }

    BooleanProperty historyProperty() {
        return history;
    }

    /// Whether this goes along where the history does not.
    BooleanProperty alongProperty(Part part) {
        return along.get(part);
    }

    StringProperty passwordProperty() {
        return password;
    }

    StringProperty againProperty() {
        return again;
    }

    /// How good the password is, or what is missing; else what the copy opens with.
    ReadOnlyStringProperty passwordStandingProperty() {
        return passwordStanding.getReadOnlyProperty();
    }

    /// What does not go along, a line for each thing.
    ReadOnlyStringProperty staysProperty() {
        return stays.getReadOnlyProperty();
    }

    /// Whether the copy can be written as things are chosen.
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// What was written, and how large it is; empty until then.
    ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    String suggestedName() {
        return Carried.now(plan).stem() + " to send" + PlanFiles.EXTENSION;
    }

    // Commands

    void send(Path target) {
        var carried = Carried.now(plan);
        var copy = copy();
        var at = plan.now();
        var by = plan.planner();
        var chosen = Password.of(password.get().toCharArray());
        var to = chosen.isNone() ? files : files.with(chosen);
        outcome.set("");
        working.set(true);
        var job =
                jobs.start(
                        "Writing " + target.getFileName(),
                        told -> {
                            told.report(0, -1, "");
                            try {
                                var content = copy.of(carried.read(), at, by);
                                to.write(target, content, Carried.telling(told, content));
                                return written(target, carried.repository().file());
                            } catch (StorageException failed) {
                                return failed.getMessage() + " " + failed.wayOut();
                            }
                        },
                        outcome::set);
        running = job;
        progress.bind(job.progressProperty());
        job.whenEnded(() -> {
            chosen.close();
            progress.unbind();
            working.set(false);
            if (job.cancelled()) {
                outcome.set("Cancelled: nothing was written.");
            }
        });
    }

    private static String written(Path target, Path plan) {
        return "Written and read again: %s. The plan itself is %s."
                .formatted(CarriedWords.of(target), CarriedWords.size(CarriedWords.bytes(plan)));
    }

    void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    private CopyToSend copy() {
        var leftOut = EnumSet.noneOf(Part.class);
        if (!history.get()) {
            along.forEach((part, goes) -> {
                if (!goes.get()) {
                    leftOut.add(part);
                }
            });
        }
        return new CopyToSend(upTo.get().orElse(null), history.get(), leftOut);
    }

    private void tellWhatStays() {
        if (along.size() < Part.values().length) {
            return;
        }
        var said = new StaysHere(copy(), plan.plan(), plan.repository().last()).sentences();
        stays.set(
                said.isEmpty() ? "Nothing: all of the plan goes along." : String.join("\n", said));
    }

    private void lookAtPassword() {
        var same = password.get().equals(again.get());
        ready.set(same);
        try (var typed = Password.of(password.get().toCharArray())) {
            passwordStanding.set(
                    !same && !again.get().isEmpty()
                            ? "The two are not the same yet."
                            : typed.isNone() ? withoutPassword() : typed.strength());
        }
    }

    private String withoutPassword() {
        return plan.repository().isEncrypted()
                ? "Left empty, the copy opens with the password of this plan."
                : "Left empty, whoever has the copy can read it.";
    }
}

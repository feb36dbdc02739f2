package org.forwardplan.app.copies;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.forwardplan.app.baselines.Differences;
import org.forwardplan.app.copies.Holding.BeingRead;
import org.forwardplan.app.copies.Holding.Known;
import org.forwardplan.app.copies.Holding.Nothing;
import org.forwardplan.app.copies.Holding.Unreadable;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.passwords.PasswordPrompt;
import org.forwardplan.model.copies.PlanCopies;
import org.forwardplan.model.copies.PlanCopy;
import org.forwardplan.model.copies.PlanCopy.Why;
import org.forwardplan.model.editing.RestoreVersion;
import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.journal.StorageException;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// The copies that are kept of the open plan, and what has changed since the one that is chosen.
final class CopiesViewModel {

    private final OpenPlan plan;
    private final Path file;
    private final Supplier<PlanCopies> copies;
    private final LatestWork work;
    private final PasswordPrompt passwords;
    private PlanFiles files;
    private final ObservableList<PlanCopy> list = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable PlanCopy> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Holding> holding =
            new ReadOnlyObjectWrapper<>(new Nothing());
    private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper goingBack = new ReadOnlyBooleanWrapper();

    /// @param file of the plan itself
    /// @param files as whoever opened the plan sees them
    CopiesViewModel(
            OpenPlan plan,
            Path file,
            Supplier<PlanCopies> copies,
            PlanFiles files,
            CopyWork work,
            PasswordPrompt passwords) {
        this.plan = plan;
        this.file = file;
        this.copies = copies;
        this.files = files;
        this.work = new LatestWork(work);
        this.passwords = passwords;
    }

    // Properties

    /// The newest first.
    ObservableList<PlanCopy> list() {
        return list;
    }

    ReadOnlyObjectProperty<@Nullable PlanCopy> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Holding> holdingProperty() {
        return holding.getReadOnlyProperty();
    }

    /// How many copies there are, and where.
    ReadOnlyStringProperty standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /// What is being done; empty where nothing is.
    ReadOnlyStringProperty workingProperty() {
        return work.titleProperty();
    }

    /// True while the plan is about to go back to the copy that is chosen.
    ReadOnlyBooleanProperty goingBackProperty() {
        return goingBack.getReadOnlyProperty();
    }

    Path folder() {
        return copies.get().folder(file);
    }

    /// Plan files as far as passwords are known by now.
    PlanFiles files() {
        return files;
    }

    boolean canGoBack() {
        return plan.readOnly().isEmpty();
    }

    /// E.g. `23 Nov 2026 14:05`.
    String when(PlanCopy copy) {
        return CopyWords.when(copy.at(), plan.zone());
    }

    /// What would happen, to be read before it is done.
    String question(PlanCopy copy) {
        return "The whole plan goes back to what it said on %s. What it says now is kept as a copy first, and undo takes it back."
                .formatted(when(copy));
    }

    // Commands

    /// Looks which copies there are; the one that is chosen stays so, else the newest is.
    void look() {
        work.start(
                "Looking for copies",
                _ -> copies.get().of(file),
                ended -> ended.either(this::found, this::failed));
    }

    void choose(@Nullable PlanCopy copy) {
        if (!Objects.equals(copy, chosen.get())) {
            chosen.set(copy);
            read();
        }
    }

    /// Gives up what is being done.
    void cancel() {
        work.cancel();
        goingBack.set(false);
        if (holding.get() instanceof BeingRead) {
            holding.set(new Nothing());
        }
    }

    void makeNow() {
        plan.finishEdits();
        work.start(
                "Making a copy",
                _ -> copies.get().make(file, Why.ASKED_FOR),
                ended -> ended.either(this::made, this::failed));
    }

    /// Makes the plan say again what the copy says, once what it says now is kept.
    ///
    /// @param done told when it does
    void goBack(Runnable done) {
        var copy = chosen.get();
        if (copy == null || !(holding.get() instanceof Known known) || !canGoBack()) {
            return;
        }
        plan.finishEdits();
        goingBack.set(true);
        work.start(
                "Keeping the plan as it is now",
                _ -> copies.get().make(file, Why.BEFORE_RESTORE),
                ended -> {
                    goingBack.set(false);
                    if (ended.either(_ -> restored(copy, known), this::failed)) {
                        done.run();
                    }
                });
    }

    private boolean restored(PlanCopy copy, Known known) {
        var back = new RestoreVersion(known.read().plan(), "Copy of " + when(copy));
        if (!plan.perform(back)) {
            return false;
        }
        plan.tell("The plan says again what it said on %s".formatted(when(copy)));
        return true;
    }

    /// Reads the copy that is chosen, and compares it with the plan as it is now.
    void read() {
        var copy = chosen.get();
        if (copy == null) {
            holding.set(new Nothing());
            return;
        }
        var now = plan.plan();
        var with = files;
        holding.set(new BeingRead());
        work.start(
                "Reading the copy of " + when(copy),
                progress -> {
                    progress.report(0, 2, "Reading");
                    var read = with.read(copy.file());
                    progress.stopIfCancelled();
                    progress.report(1, 2, "Comparing");
                    return new Known(read, Differences.since(copy.file(), read.plan(), now));
                },
                ended ->
                        ended.either(
                                known -> {
                                    holding.set(known);
                                    return true;
                                },
                                why -> unread(copy, why)));
    }

    private boolean unread(PlanCopy copy, StorageException why) {
        var password =
                why.asksPassword()
                        ? passwords.ask(copy.file(), why.getMessage())
                        : Optional.<Password>empty();
        if (password.isPresent()) {
            files = files.with(password.get());
            read();
        } else {
            holding.set(new Unreadable(why));
        }
        return false;
    }

    private boolean found(List<PlanCopy> found) {
        list.setAll(found);
        standing.set(CopyWords.standing(found, plan.zone()));
        var was = chosen.get();
        choose(was != null && found.contains(was) ? was : found.stream().findFirst().orElse(null));
        return true;
    }

    private boolean made(PlanCopy made) {
        plan.tell("A copy of %s is kept".formatted(when(made)));
        chosen.set(null);
        look();
        return true;
    }

    private boolean failed(StorageException why) {
        standing.set(why.getMessage() + ". " + why.wayOut());
        return false;
    }
}

package org.forwardplan.app.shell;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.forwardplan.app.copies.CopyClock;
import org.forwardplan.app.copies.CopyToRead;
import org.forwardplan.app.copies.DamagedPlan;
import org.forwardplan.app.copies.EarlierCopies;
import org.forwardplan.app.copies.ProvingPlanFiles;
import org.forwardplan.app.errors.ErrorReporter;
import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.parts.Parts;
import org.forwardplan.app.passwords.PasswordPrompt;
import org.forwardplan.app.settings.SettingsStore;
import org.forwardplan.app.start.StartViewModel;
import org.forwardplan.model.copies.PlanCopies;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.StorageException;

import java.nio.file.Path;
import java.util.function.Consumer;

/// What the window does so that no plan is lost: it keeps copies, shows them, and recovers a plan
/// that is damaged.
record Safety(
        Stage stage,
        Parts parts,
        SettingsStore settings,
        JobRunner jobs,
        FileDialogs dialogs,
        ErrorReporter errors,
        PasswordPrompt passwords) {

    private PlanCopies copies() {
        return parts.planCopies().in(settings.settings().copyFolder());
    }

    /// The parts with plan files that tell a wrong password from a damaged plan.
    Parts proving() {
        return parts.with(new ProvingPlanFiles(parts.planFiles(), this::copies));
    }

    /// Keeps copies of a plan that has been opened, and reads what it once was.
    ///
    /// @param lost told where that cannot be read any more
    /// @return ends it
    Runnable watch(OpenPlan plan, Consumer<StorageException> lost) {
        plan.readPast(PlanShell::beside, Platform::runLater, lost);
        return CopyClock.start(plan, this::copies);
    }

    void recover(Path file, StorageException why, StartViewModel start) {
        new DamagedPlan(
                        jobs,
                        errors,
                        passwords,
                        parts.clock().getZone(),
                        (plan, kept) -> {
                            start.openKnown(plan);
                            errors.tell("The damaged file is kept as " + kept.getFileName());
                        })
                .offer(file, copies(), why);
    }

    void show(OpenPlan plan, StartViewModel start, Consumer<PlanRepository> show) {
        new EarlierCopies(
                        stage,
                        jobs,
                        dialogs,
                        passwords,
                        this::copies,
                        start.known(),
                        now -> settings.change(settings.settings().withCopyFolder(now)),
                        show,
                        start::openKnown)
                .show(plan);
    }

    static void backToPlan(OpenPlan plan, StartViewModel start) {
        if (plan.repository() instanceof CopyToRead copy) {
            start.openKnown(copy.of());
        }
    }
}

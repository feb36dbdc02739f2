package org.forwardplan.app.copies;

import org.forwardplan.app.copies.CopyWork.Ended;
import org.forwardplan.app.errors.ErrorReporter;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.passwords.PasswordPrompt;
import org.forwardplan.model.copies.PlanCopies;
import org.forwardplan.model.copies.Recovery;
import org.forwardplan.model.copies.Recovery.FromFile;
import org.forwardplan.model.copies.RecoveryWords;
import org.forwardplan.model.jobs.Job;
import org.forwardplan.model.journal.StorageException;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// A plan that can no longer be opened: looks for the best state it can be brought back to, says
/// what is lost then, and does it where the planner wants it.
public final class DamagedPlan {

    private final CopyWork work;
    private final ErrorReporter errors;
    private final PasswordPrompt passwords;
    private final ZoneId zone;
    private final BiConsumer<Path, Path> recovered;

    /// @param recovered told of the plan once it is sound again, and where the damaged file is
    public DamagedPlan(
            JobRunner jobs,
            ErrorReporter errors,
            PasswordPrompt passwords,
            ZoneId zone,
            BiConsumer<Path, Path> recovered) {
        this(CopyWork.with(jobs), errors, passwords, zone, recovered);
    }

    DamagedPlan(
            CopyWork work,
            ErrorReporter errors,
            PasswordPrompt passwords,
            ZoneId zone,
            BiConsumer<Path, Path> recovered) {
        this.work = work;
        this.errors = errors;
        this.passwords = passwords;
        this.zone = zone;
        this.recovered = recovered;
    }

    /// What was found, and when the damaged file was last written.
    private record Found(Optional<Recovery> best, Instant written) {}

    /// @param copies as whoever knows the password sees them
    /// @param why what happened when the plan was opened
    public void offer(Path plan, PlanCopies copies, StorageException why) {
        start(
                "Looking what can be recovered of " + plan.getFileName(),
                progress ->
                        new Found(
                                copies.recover(plan, progress),
                                Instant.ofEpochMilli(plan.toFile().lastModified())),
                found -> show(plan, copies, why, found),
                trouble -> {
                    if (trouble.asksPassword()) {
                        passwords
                                .ask(plan, trouble.getMessage())
                                .ifPresentOrElse(
                                        known -> offer(plan, copies.with(known), why),
                                        () -> errors.failed(why));
                    } else {
                        errors.failed(trouble);
                    }
                });
    }

    private void show(Path plan, PlanCopies copies, StorageException why, Found found) {
        if (found.best().isEmpty()) {
            errors.failed(
                    new StorageException(
                            why.getMessage(),
                            "Nothing can be recovered from it, and there is no copy of it that can"
                                    + " be read. "
                                    + why.wayOut(),
                            why.getCause()));
            return;
        }
        var best = found.best().get();
        errors.offer(
                new StorageException(
                        heading(plan, best, why),
                        new RecoveryWords(best, found.written(), zone).text()),
                "Recover the plan",
                () -> putBack(plan, copies, best));
    }

    /// What cannot even be taken for a plan may turn out to be one.
    private static String heading(Path plan, Recovery best, StorageException why) {
        return best.fromFile() == FromFile.NOTHING
                ? why.getMessage()
                : "“%s” is damaged and cannot be read.".formatted(plan.getFileName());
    }

    private void putBack(Path plan, PlanCopies copies, Recovery best) {
        start(
                "Recovering " + plan.getFileName(),
                _ -> copies.putBack(plan, best),
                kept -> recovered.accept(plan, kept),
                errors::failed);
    }

    private <T> void start(
            String title, Job<T> job, Consumer<T> well, Consumer<StorageException> badly) {
        work.start(
                title,
                job,
                (Ended<T> ended) -> {
                    switch (ended) {
                        case Ended.Well<T>(var result) -> well.accept(result);
                        case Ended.Badly<T>(var why) -> badly.accept(why);
                    }
                });
    }
}

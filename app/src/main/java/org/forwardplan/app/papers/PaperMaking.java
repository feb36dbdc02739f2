package org.forwardplan.app.papers;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.jobs.RunningJob;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.editing.RecordPaper;
import org.forwardplan.model.jobs.Job;
import org.forwardplan.model.plan.ItemId.MadePaperId;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.plan.MadePaper.Recipe;
import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/// The paper that is being made, how that goes, and the record of it once it is made.
public final class PaperMaking {

    private final OpenPlan plan;
    private final JobRunner jobs;
    private final FileDialogs dialogs;
    private final ReadOnlyObjectWrapper<@Nullable RunningJob> running =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> made = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");

    /// A file that was written, and the SHA-256 of what is in it.
    private record Written(Path file, String sha256) {}

    PaperMaking(OpenPlan plan, JobRunner jobs, FileDialogs dialogs) {
        this.plan = plan;
        this.jobs = jobs;
        this.dialogs = dialogs;
    }

    // Properties

    /// Null while nothing is being made.
    public ReadOnlyObjectProperty<@Nullable RunningJob> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// The file made last; null before that.
    public ReadOnlyObjectProperty<@Nullable Path> madeProperty() {
        return made.getReadOnlyProperty();
    }

    /// How the last making ended, in a sentence.
    public ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    // Commands

    /// Writes in the background and remembers what was made.
    ///
    /// @param recipe by which it could be made again; null for what is not remembered
    void start(String title, Job<Path> writing, @Nullable Recipe recipe) {
        var entry = recipe == null ? 0 : plan.journal().last();
        run(
                title,
                writing,
                done -> {
                    outcome.set(sentence(done.file()));
                    if (recipe != null) {
                        plan.perform(
                                new RecordPaper(
                                        new MadePaper(
                                                new MadePaperId(UUID.randomUUID()),
                                                plan.now(),
                                                plan.planner(),
                                                title,
                                                recipe,
                                                entry,
                                                String.valueOf(done.file().getFileName()),
                                                done.sha256())));
                    }
                });
    }

    /// Writes a paper that was made before, and says whether it came out the same.
    void again(MadePaper before, Job<Path> writing) {
        run(
                before.title(),
                writing,
                done ->
                        outcome.set(
                                sentence(done.file())
                                        + (done.sha256().equals(before.sha256())
                                                ? ": the very same, byte for byte"
                                                : ". It says the same; the file itself differs,"
                                                        + " as another version of the workbench"
                                                        + " wrote it")));
    }

    void cancel() {
        var job = running.get();
        if (job != null) {
            job.cancel();
        }
    }

    void openMade() {
        var file = made.get();
        if (file != null && Files.isRegularFile(file)) {
            dialogs.show(file);
        }
    }

    private static String sentence(Path file) {
        return "Made %s in %s".formatted(file.getFileName(), file.toAbsolutePath().getParent());
    }

    /// Told on the window's thread when the file is there.
    private interface Done {
        void with(Written written);
    }

    private void run(String title, Job<Path> writing, Done told) {
        outcome.set("");
        made.set(null);
        var job =
                jobs.start(
                        title,
                        progress -> {
                            var file = writing.run(progress);
                            return new Written(file, Sha256.of(file));
                        },
                        done -> {
                            made.set(done.file());
                            told.with(done);
                        });
        running.set(job);
        job.whenEnded(() -> {
            running.set(null);
            if (job.cancelled()) {
                outcome.set("Cancelled. No file was changed.");
            }
        });
    }
}

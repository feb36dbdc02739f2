package org.forwardplan.app.start;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.files.FileDialogs.Type;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.jobs.RunningJob;
import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.carrying.PlanText;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.PlanFiles;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Makes a plan of one that was exported as text, where the planner says, and opens it.
public final class ExportOpening {

    private static final Type TEXT = new Type("Plan as text", PlanText.EXTENSION);
    private static final String AS_TEXT = " as text";

    private final Parts parts;
    private final JobRunner jobs;
    private final FileDialogs dialogs;
    private final Consumer<Path> made;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private @Nullable RunningJob running;

    /// @param made told of the plan file
    ExportOpening(Parts parts, JobRunner jobs, FileDialogs dialogs, Consumer<Path> made) {
        this.parts = parts;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.made = made;
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    public void choose() {
        dialogs.open("Open an export", TEXT)
                .ifPresent(zip ->
                        dialogs.save("Keep the plan as", suggested(zip), StartViewModel.PLAN)
                                .ifPresent(target -> make(zip, target)));
    }

    /// Gives it up; nothing is left of it.
    public void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    private void make(Path zip, Path target) {
        working.set(true);
        var job =
                jobs.start(
                        "Importing " + zip.getFileName(),
                        progress -> write(zip, target, progress),
                        made);
        running = job;
        job.whenEnded(() -> working.set(false));
    }

    private Path write(Path zip, Path target, Progress progress) {
        var content = parts.planText().read(zip, progress);
        var total = content.plan().size() + content.journal().entries().size() + 1L;
        parts.planFiles()
                .write(
                        target,
                        content,
                        written -> {
                            progress.stopIfCancelled();
                            progress.report(written, total, "");
                        });
        return target;
    }

    /// The name the plan had when it was exported, as far as the file's name tells.
    private static String suggested(Path zip) {
        var name = String.valueOf(zip.getFileName());
        var dot = name.lastIndexOf('.');
        var stem = dot > 0 ? name.substring(0, dot) : name;
        var plain =
                stem.endsWith(AS_TEXT) ? stem.substring(0, stem.length() - AS_TEXT.length()) : stem;
        return plain + PlanFiles.EXTENSION;
    }
}

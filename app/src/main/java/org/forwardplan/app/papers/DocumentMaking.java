package org.forwardplan.app.papers;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.files.FileDialogs.Type;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.jobs.RunningJob;
import org.forwardplan.app.templates.PaperLook;
import org.forwardplan.model.papers.Paper;
import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/// Makes a paper beside other work on a page: asks where to, writes it in the background, and
/// offers to open it.
public final class DocumentMaking {

    public static final Type WORD = new Type("Word document", ".docx");
    public static final Type WEB_PAGE = new Type("Web page", ".html");

    private final JobRunner jobs;
    private final FileDialogs dialogs;
    private final PaperLook look;
    private final ReadOnlyObjectWrapper<@Nullable RunningJob> running =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> made = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");

    public DocumentMaking(JobRunner jobs, FileDialogs dialogs, PaperLook look) {
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.look = look;
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

    /// The choice between the template in use and our own look.
    public PaperLook look() {
        return look;
    }

    // Commands

    /// @param name the file is offered under, without the ending
    /// @param paper works it out, where nobody waits for it
    public void make(String title, String name, Type type, Supplier<Paper> paper) {
        if (running.get() == null) {
            dialogs.save("Save “%s”".formatted(title), name + type.extension(), type)
                    .ifPresent(file -> start(title, paper, file));
        }
    }

    /// Asks the making to stop; how it ended is told when it has.
    public void cancel() {
        var job = running.get();
        if (job != null) {
            job.cancel();
        }
    }

    public void openMade() {
        var file = made.get();
        if (file != null && Files.isRegularFile(file)) {
            dialogs.show(file);
        }
    }

    private void start(String title, Supplier<Paper> paper, Path file) {
        outcome.set("");
        made.set(null);
        var writer = look.writer();
        var job =
                jobs.start(
                        title,
                        progress -> {
                            progress.report(0, 1, title);
                            writer.write(paper.get(), file, progress);
                            return file;
                        },
                        done -> {
                            made.set(done);
                            outcome.set("Made %s.".formatted(done.getFileName()));
                        });
        running.set(job);
        job.whenEnded(() -> {
            running.set(null);
            if (job.cancelled()) {
                outcome.set("Cancelled. No file was made.");
            }
        });
    }
}

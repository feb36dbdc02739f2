package org.forwardplan.app.papers;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.files.FileDialogs.Type;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.jobs.RunningJob;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.templates.PaperLook;
import org.forwardplan.model.editing.RecordPaper;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.plan.ItemId.MadePaperId;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.plan.MadePaper.Recipe;
import org.forwardplan.model.remaking.Remaking;
import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Makes papers: asks where to, writes in the background, remembers what was made and offers to
/// open it.
public final class PaperMaking {

    public static final Type WORD = new Type("Word document", ".docx");
    public static final Type WEB_PAGE = new Type("Web page", ".html");

    private final OpenPlan plan;
    private final JobRunner jobs;
    private final FileDialogs dialogs;
    private final PaperLook look;
    private final ReadOnlyObjectWrapper<@Nullable RunningJob> running =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> made = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");

    /// A paper that is wanted.
    ///
    /// @param title in the record of papers made
    /// @param fileName it is offered under, without the ending
    /// @param recipe the ending of the file is added to it
    /// @param entry number of the last journal entry it shows
    /// @param own true where it has our own look, whatever template is in use
    public record Wanted(
            String title, String fileName, Type type, Recipe recipe, long entry, boolean own) {

        public Wanted(String title, String fileName, Type type, Recipe recipe, long entry) {
            this(title, fileName, type, recipe, entry, false);
        }

        public Wanted inOwnLook() {
            return new Wanted(title, fileName, type, recipe, entry, true);
        }
    }

    /// Writes something to a file that was chosen.
    public interface Writing {
        void to(Path file, Progress progress);
    }

    public PaperMaking(OpenPlan plan, JobRunner jobs, FileDialogs dialogs, PaperLook look) {
        this.plan = plan;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.look = look;
    }

    // Properties

    /// The choice between the template in use and our own look.
    public PaperLook look() {
        return look;
    }

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

    /// Says no more of the paper made last: the planner has turned to another.
    public void leave() {
        outcome.set("");
        made.set(null);
    }

    /// Makes a paper by its recipe alone and remembers it.
    public void make(Wanted wanted) {
        ask(
                wanted,
                draft -> {
                    var remaking = new Remaking(plan.journal(), plan.plan());
                    return () -> Remade.paper(remaking, draft);
                });
    }

    /// Makes a paper of more than its recipe says, and remembers what can be remembered.
    public void make(Wanted wanted, Supplier<Paper> paper) {
        ask(wanted, _ -> paper);
    }

    /// Writes what is not remembered.
    public void write(String title, String fileName, Type type, Writing writing) {
        if (running.get() == null) {
            choose(title, fileName, type, file -> run(title, file, writing, _ -> ""));
        }
    }

    /// Makes the very same paper again, from the plan as it stood then, and says whether it came
    /// out the same.
    public void again(MadePaper before) {
        if (running.get() != null || Remaking.obstacle(before).isPresent()) {
            return;
        }
        plan.finishEdits();
        var remaking = new Remaking(plan.journal(), plan.plan());
        choose(
                before.title(),
                before.file().replaceFirst("\\.[^.]*$", ""),
                before.recipe().ending().equals("html") ? WEB_PAGE : WORD,
                file ->
                        run(
                                before.title(),
                                file,
                                (to, progress) ->
                                        Remade.writer(look, remaking, before)
                                                .write(
                                                        Remade.paper(remaking, before),
                                                        to,
                                                        progress),
                                sha256 -> Remade.verdict(before, sha256)));
    }

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

    /// How a paper that will be recorded is worked out.
    private interface Working {
        Supplier<Paper> of(MadePaper draft);
    }

    private void ask(Wanted wanted, Working working) {
        if (running.get() == null) {
            choose(
                    wanted.title(),
                    wanted.fileName(),
                    wanted.type(),
                    file -> start(wanted, draft(wanted, file), file, working));
        }
    }

    private void choose(String title, String fileName, Type type, Consumer<Path> then) {
        dialogs.save("Save “%s”".formatted(title), fileName + type.extension(), type)
                .ifPresent(then);
    }

    private MadePaper draft(Wanted wanted, Path file) {
        return new MadePaper(
                new MadePaperId(UUID.randomUUID()),
                plan.now(),
                plan.planner(),
                wanted.title(),
                wanted.recipe()
                        .writtenAs(wanted.own() ? "" : look.recorded(file), FileNames.ending(file)),
                wanted.entry(),
                String.valueOf(file.getFileName()),
                "");
    }

    private void start(Wanted wanted, MadePaper draft, Path file, Working working) {
        var writer = wanted.own() ? look.ownWriter() : look.writer();
        var paper = working.of(draft);
        run(
                draft.title(),
                file,
                (to, progress) -> writer.write(paper.get(), to, progress),
                sha256 -> {
                    if (plan.readOnly().isEmpty()) {
                        plan.perform(new RecordPaper(draft.savedAs(draft.file(), sha256)));
                    }
                    return Remade.limits(draft);
                });
    }

    private static String sentence(Path file) {
        return "Made %s in %s".formatted(file.getFileName(), file.toAbsolutePath().getParent());
    }

    /// @param told the SHA-256 of what was written, on the window's thread; says what more there is
    ///   to say of it
    private void run(String title, Path file, Writing writing, UnaryOperator<String> told) {
        outcome.set("");
        made.set(null);
        var job =
                jobs.start(
                        title,
                        progress -> {
                            progress.report(0, 1, title);
                            writing.to(file, progress);
                            return Sha256.of(file);
                        },
                        sha256 -> {
                            outcome.set(sentence(file) + told.apply(sha256));
                            made.set(file);
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

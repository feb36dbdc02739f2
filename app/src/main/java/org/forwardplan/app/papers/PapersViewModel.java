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
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.jobs.Job;
import org.forwardplan.model.papers.PaperKind;
import org.forwardplan.model.papers.PaperWriter;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.workbooks.DutiesWorkbook;
import org.forwardplan.model.workbooks.WorkbookWriter;
import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// What can be made of the plan, what would go in as it stands, and how the making goes.
public final class PapersViewModel {

    private static final Type WORD = new Type("Word document", ".docx");
    private static final Type WORD_OR_WEB =
            new Type("Word document, or web page ending in .html", ".docx", List.of(".html"));
    private static final Type EXCEL = new Type("Excel workbook", ".xlsx");

    private final OpenPlan plan;
    private final JobRunner jobs;
    private final FileDialogs dialogs;
    private final Clock clock;
    private final List<Making> makings = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable RunningJob> running =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> made = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");

    /// Something that can be made of the plan.
    ///
    /// @param fileName it is offered under, without the ending
    /// @param contents what goes in as the plan stands, one line each
    /// @param write what writes it to a file
    /// @param asks for what has to be chosen first; null where nothing has
    public record Making(
            String title,
            String description,
            Type type,
            Supplier<String> fileName,
            Function<Plan, List<String>> contents,
            Writing write,
            @Nullable SectionForReview asks) {

        /// Something that asks for nothing.
        Making(
                String title,
                String description,
                Type type,
                String fileName,
                Function<Plan, List<String>> contents,
                Writing write) {
            this(title, description, type, () -> fileName, contents, write, null);
        }

        /// True where there is something to make it of.
        boolean ready() {
            return asks == null || asks.section().isPresent();
        }
    }

    /// Writes a plan to a file, as a job.
    public interface Writing {
        Job<Path> to(Plan plan, LocalDate today, Path file);
    }

    public PapersViewModel(
            OpenPlan plan,
            JobRunner jobs,
            FileDialogs dialogs,
            PaperWriter papers,
            WorkbookWriter workbooks,
            Clock clock) {
        this.plan = plan;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.clock = clock;
        PaperKind.ALL.forEach(kind ->
                makings.add(
                        new Making(
                                kind.title(plan.plan()),
                                kind.description(),
                                WORD_OR_WEB,
                                kind.fileName(),
                                kind::contents,
                                (it, today, file) ->
                                        progress -> {
                                            papers.write(kind.make(it, today), file, progress);
                                            return file;
                                        })));
        makings.add(
                new Making(
                        "Duties checklist for Excel",
                        "The checklist, its tests and the evidence as tables, to sort, filter and"
                                + " send to colleagues.",
                        EXCEL,
                        "duties-checklist",
                        PapersViewModel::workbookContents,
                        (it, today, file) ->
                                progress -> {
                                    workbooks.write(
                                            DutiesWorkbook.of(it, Coverage.of(it), today),
                                            file,
                                            progress);
                                    return file;
                                }));
        makings.add(sectionForReview(new SectionForReview(plan, papers)));
    }

    private static Making sectionForReview(SectionForReview section) {
        return new Making(
                "A section for review",
                "One section with its comments, for reviewers to change and comment on in Word."
                        + " Take what they send back on the page Outline: Review, Take back a"
                        + " reviewed document.",
                WORD,
                section::fileName,
                _ -> section.contents(),
                (_, today, file) -> section.writing(today, file),
                section);
    }

    // Properties

    public List<Making> makings() {
        return List.copyOf(makings);
    }

    public Plan plan() {
        return plan.plan();
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

    /// Asks where to, then makes it in the background from the plan as it stands.
    public void make(Making making) {
        plan.finishEdits();
        if (!making.ready()) {
            return;
        }
        dialogs.save(
                        "Save “%s”".formatted(making.title()),
                        making.fileName().get() + making.type().extension(),
                        making.type())
                .ifPresent(file -> start(making, file));
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

    private void start(Making making, Path file) {
        outcome.set("");
        made.set(null);
        var job =
                jobs.start(
                        making.title(),
                        making.write().to(plan.plan(), LocalDate.now(clock), file),
                        done -> {
                            made.set(done);
                            outcome.set(
                                    "Made %s in %s"
                                            .formatted(
                                                    done.getFileName(),
                                                    done.toAbsolutePath().getParent()));
                        });
        running.set(job);
        job.whenEnded(() -> {
            running.set(null);
            if (job.cancelled()) {
                outcome.set("Cancelled. No file was changed.");
            }
        });
    }

    private static List<String> workbookContents(Plan plan) {
        return DutiesWorkbook.of(plan, Coverage.of(plan), LocalDate.EPOCH).sheets().stream()
                .map(sheet ->
                        "%s: %d %s"
                                .formatted(
                                        sheet.name(),
                                        sheet.rows().size(),
                                        sheet.rows().size() == 1 ? "row" : "rows"))
                .toList();
    }
}

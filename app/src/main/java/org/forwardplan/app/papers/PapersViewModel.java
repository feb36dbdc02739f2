package org.forwardplan.app.papers;

import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.files.FileDialogs.Type;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.boardpapers.MeetingPaper;
import org.forwardplan.model.boardpapers.Remaking;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.jobs.Job;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.papers.PaperKind;
import org.forwardplan.model.papers.PaperWriter;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.plan.MadePaper.Recipe;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.workbooks.DutiesWorkbook;
import org.forwardplan.model.workbooks.WorkbookWriter;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What can be made of the plan, what would go in as it stands, and how the making goes.
public final class PapersViewModel {

    private static final Type WORD = new Type("Word document", ".docx");
    private static final Type WORD_OR_WEB =
            new Type("Word document or web page", ".docx", List.of(".html"));
    private static final Type EXCEL = new Type("Excel workbook", ".xlsx");

    private final OpenPlan plan;
    private final FileDialogs dialogs;
    private final Clock clock;
    private final List<Making> makings = new ArrayList<>();
    private final PaperMaking making;
    private final PaperWriter papers;

    /// Something that can be made of the plan.
    ///
    /// @param fileName it is offered under, without the ending
    /// @param contents what goes in as the plan stands, one line each
    /// @param write what writes it to a file
    /// @param asks for what has to be chosen first; null where nothing has
    /// @param kind the word for it in the record of papers made; empty where it is not recorded
    public record Making(
            String title,
            String description,
            Type type,
            Supplier<String> fileName,
            Function<Plan, List<String>> contents,
            Writing write,
            @Nullable SectionForReview asks,
            String kind) {

        /// Something that asks for nothing.
        Making(
                String title,
                String description,
                Type type,
                String fileName,
                Function<Plan, List<String>> contents,
                Writing write,
                String kind) {
            this(title, description, type, () -> fileName, contents, write, null, kind);
        }

        /// True where there is something to make it of.
        boolean ready(Plan plan) {
            return asks == null
                    ? PaperKind.ALL.stream()
                            .filter(it -> it.key().equals(kind))
                            .allMatch(it -> it.lacking(plan).isEmpty())
                    : asks.section().isPresent();
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
        this.dialogs = dialogs;
        this.clock = clock;
        this.papers = papers;
        this.making = new PaperMaking(plan, jobs, dialogs);
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
                                        },
                                kind.key())));
        makings.add(
                new Making(
                        "Duties checklist for Excel",
                        "The checklist, its tests and the evidence as tables, to sort, filter and"
                                + " send to colleagues.",
                        EXCEL,
                        "duties-checklist",
                        WorkbookContents::of,
                        (it, today, file) ->
                                progress -> {
                                    workbooks.write(
                                            DutiesWorkbook.of(it, Coverage.of(it), today),
                                            file,
                                            progress);
                                    return file;
                                },
                        ""));
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
                section,
                "");
    }

    // Properties

    public List<Making> makings() {
        return List.copyOf(makings);
    }

    public Plan plan() {
        return plan.plan();
    }

    /// What is being made and how that goes.
    public PaperMaking making() {
        return making;
    }

    /// Papers made before, the newest first.
    public List<MadePaper> made() {
        return plan.plan()
                .items(MadePaper.class)
                .sorted(Comparator.comparing(MadePaper::at).reversed())
                .toList();
    }

    // Commands

    /// Asks where to, then makes it in the background from the plan as it stands.
    public void make(Making making) {
        plan.finishEdits();
        if (!making.ready(plan.plan())) {
            return;
        }
        dialogs.save(
                        "Save “%s”".formatted(making.title()),
                        making.fileName().get() + making.type().extension(),
                        making.type())
                .ifPresent(file -> start(making, file));
    }

    /// Makes a paper in preparation from the plan as it stands.
    public void make(BoardPaper paper) {
        plan.finishEdits();
        var state = plan.plan();
        var now = state.find(BoardPaper.class, paper.id()).orElse(paper);
        var dated = new MeetingPaper(now, _ -> state).dated(LocalDate.now(clock));
        var remaking = new Remaking(plan.journal(), state);
        save(now.title(), FileNames.of(now.title()))
                .ifPresent(file -> {
                    var recipe = recipe(MeetingPaper.KEY, dated, now.id(), file);
                    making.start(
                            now.title(), writing(() -> remaking.of(recipe, state), file), recipe);
                });
    }

    /// Makes the very same paper again, from the plan as it stood then.
    public void makeAgain(MadePaper made) {
        plan.finishEdits();
        var remaking = new Remaking(plan.journal(), plan.plan());
        save(made.title(), made.file())
                .ifPresent(file -> making.again(made, writing(() -> remaking.of(made), file)));
    }

    private Job<Path> writing(Supplier<Optional<Paper>> made, Path file) {
        return progress -> {
            var paper =
                    made.get()
                            .orElseThrow(() ->
                                    new StorageException(
                                            "This paper cannot be made again: what it was made"
                                                    + " from is no longer known",
                                            "Make it anew from the plan as it stands"));
            papers.write(paper, file, progress);
            return file;
        };
    }

    private Optional<Path> save(String title, String name) {
        return dialogs.save("Save “%s”".formatted(title), name, WORD_OR_WEB);
    }

    private void start(Making chosen, Path file) {
        var today = LocalDate.now(clock);
        making.start(
                chosen.title(),
                chosen.write().to(plan.plan(), today, file),
                chosen.kind().isEmpty() ? null : recipe(chosen.kind(), today, null, file));
    }

    private static Recipe recipe(
            String paper, LocalDate dated, @Nullable BoardPaperId board, Path file) {
        return new Recipe(paper, dated, null, board, null, null, "", FileNames.ending(file));
    }
}

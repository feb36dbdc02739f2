package org.forwardplan.app.papers;

import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.files.FileDialogs.Type;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.templates.PaperLook;
import org.forwardplan.model.boardpapers.MeetingPaper;
import org.forwardplan.model.boardpapers.Remaking;
import org.forwardplan.model.jobs.Job;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.papers.PaperKind;
import org.forwardplan.model.papers.PaperWriter;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.plan.MadePaper.Recipe;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.workbooks.WorkbookWriter;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What can be made of the plan, what would go in as it stands, and how the making goes.
public final class PapersViewModel {

    static final Type WORD_OR_WEB =
            new Type("Word document or web page", ".docx", List.of(".html"));

    private final OpenPlan plan;
    private final FileDialogs dialogs;
    private final Clock clock;
    private final List<Making> makings;
    private final PaperMaking making;
    private final PaperLook look;

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

        /// True where it can come out as a Word document in the look of a template.
        boolean hasLook() {
            return !kind.isEmpty();
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
            PaperLook look,
            WorkbookWriter workbooks,
            Clock clock) {
        this.plan = plan;
        this.dialogs = dialogs;
        this.clock = clock;
        this.look = look;
        this.making = new PaperMaking(plan, jobs, dialogs);
        this.makings = new Makings(look, workbooks).all(plan);
    }

    // Properties

    public List<Making> makings() {
        return makings;
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

    /// The name of the template papers are made with, or that they have our own look.
    String lookInUse() {
        return look.choiceProperty()
                .get()
                .template()
                .map(HouseTemplate::name)
                .orElse("Papers have our own look");
    }

    /// The choice between the template in use and our own look.
    PaperLook look() {
        return look;
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
                            now.title(),
                            writing(look.writer(), () -> remaking.of(recipe, state), file),
                            recipe);
                });
    }

    /// Makes the very same paper again, from the plan as it stood then.
    public void makeAgain(MadePaper made) {
        plan.finishEdits();
        var remaking = new Remaking(plan.journal(), plan.plan());
        save(made.title(), made.file())
                .ifPresent(file ->
                        making.again(
                                made,
                                progress -> {
                                    var then = remaking.then(made);
                                    var writer = known(look.writer(made.recipe(), then));
                                    return writing(
                                                    writer,
                                                    () -> remaking.of(made.recipe(), then),
                                                    file)
                                            .run(progress);
                                }));
    }

    static Job<Path> writing(PaperWriter writer, Supplier<Optional<Paper>> made, Path file) {
        return progress -> {
            writer.write(known(made.get()), file, progress);
            return file;
        };
    }

    private static <T> T known(Optional<T> needed) {
        return needed.orElseThrow(() ->
                new StorageException(
                        "This paper cannot be made again: what it was made from is no longer"
                                + " known",
                        "Make it anew from the plan as it stands"));
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

    private Recipe recipe(String paper, LocalDate dated, @Nullable BoardPaperId board, Path file) {
        return new Recipe(
                paper, dated, null, board, null, null, look.recorded(file), FileNames.ending(file));
    }
}

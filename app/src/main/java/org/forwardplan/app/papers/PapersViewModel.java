package org.forwardplan.app.papers;

import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.files.FileDialogs.Type;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.papers.PaperMaking.Wanted;
import org.forwardplan.app.templates.PaperLook;
import org.forwardplan.model.boardpapers.MeetingPaper;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.papers.PaperKind;
import org.forwardplan.model.papers.PaperLooks;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.ItemId.BaselineId;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.plan.MadePaper.Recipe;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.remaking.Recipes;
import org.forwardplan.model.workbooks.DutiesWorkbook;
import org.forwardplan.model.workbooks.WorkbookWriter;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// What can be made of the plan, what would go in as it stands, and how the making goes.
public final class PapersViewModel {

    static final Type WORD_OR_WEB =
            new Type("Word document or web page", ".docx", List.of(".html"));

    private final OpenPlan plan;
    private final Clock clock;
    private final PaperLook look;
    private final List<Making> makings;
    private final PaperMaking making;
    private final WorkbookWriter workbooks;

    /// Something that can be made of the plan.
    ///
    /// @param fileName it is offered under, without the ending
    /// @param contents what goes in as the plan stands, one line each
    /// @param asks for what has to be chosen first; null where nothing has
    /// @param kind of paper; null for what is none of those
    public record Making(
            String title,
            String description,
            Type type,
            Supplier<String> fileName,
            Function<Plan, List<String>> contents,
            @Nullable SectionForReview asks,
            @Nullable PaperKind kind) {

        /// True for what can look as the organisation's template does.
        boolean hasLook() {
            return kind != null;
        }

        /// True where there is something to make it of.
        boolean ready(Plan plan) {
            return (kind == null || kind.lacking(plan).isEmpty())
                    && (asks == null || asks.section().isPresent());
        }
    }

    public PapersViewModel(
            OpenPlan plan,
            JobRunner jobs,
            FileDialogs dialogs,
            PaperLook look,
            WorkbookWriter workbooks,
            Clock clock) {
        this.plan = plan;
        this.clock = clock;
        this.workbooks = workbooks;
        this.look = look;
        this.making = new PaperMaking(plan, jobs, dialogs, look);
        this.makings = Makings.of(plan);
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
        return PaperLooks.inUse(plan.plan())
                .map(HouseTemplate::name)
                .orElse("Papers have our own look");
    }

    /// The choice between the template in use and our own look.
    PaperLook look() {
        return look;
    }

    // Commands

    /// Asks where to, then makes it in the background from the plan as it stands.
    public void make(Making chosen) {
        plan.finishEdits();
        if (!chosen.ready(plan.plan())) {
            return;
        }
        var today = LocalDate.now(clock);
        var kind = chosen.kind();
        var asks = chosen.asks();
        if (kind != null) {
            making.make(wanted(chosen, Recipes.of(kind, today)));
        } else if (asks != null) {
            asks.recipe(today).ifPresent(recipe -> making.make(wanted(chosen, recipe).inOwnLook()));
        } else {
            writeWorkbook(chosen, plan.plan(), today);
        }
    }

    private Wanted wanted(Making chosen, Recipe recipe) {
        var section = chosen.asks();
        return new Wanted(
                section == null ? chosen.title() : section.title(),
                chosen.fileName().get(),
                chosen.type(),
                recipe,
                plan.journal().last());
    }

    private void writeWorkbook(Making chosen, Plan now, LocalDate today) {
        making.write(
                chosen.title(),
                chosen.fileName().get(),
                chosen.type(),
                (file, progress) ->
                        workbooks.write(
                                DutiesWorkbook.of(now, Coverage.of(now), today), file, progress));
    }

    /// Makes a paper in preparation from the plan as it stands.
    ///
    /// @param since the version its parts compare with; null for the ones they carry
    public void make(BoardPaper paper, @Nullable BaselineId since) {
        plan.finishEdits();
        var state = plan.plan();
        var now = state.find(BoardPaper.class, paper.id()).orElse(paper);
        var dated = new MeetingPaper(now, _ -> state).dated(LocalDate.now(clock));
        making.make(
                new Wanted(
                        now.title(),
                        FileNames.of(now.title()),
                        WORD_OR_WEB,
                        Recipes.meeting(now.id(), dated, since),
                        plan.journal().last()));
    }

    /// Makes the very same paper again, from the plan as it stood then.
    public void makeAgain(MadePaper made) {
        making.again(made);
    }
}

package org.forwardplan.app.papers;

import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.boardpapers.CoverSheet;
import org.forwardplan.model.boardpapers.Filled;
import org.forwardplan.model.boardpapers.StartBoardPaper;
import org.forwardplan.model.editing.DuplicateBoardPaper;
import org.forwardplan.model.editing.EditBoardPaper;
import org.forwardplan.model.editing.PlanCommand;
import org.forwardplan.model.editing.RemoveItem;
import org.forwardplan.model.lint.LintFinding;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.forwardplan.model.plan.PaperPart;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/// The papers in preparation for meetings: beginning one, its fields and parts, and what is still
/// to be seen to before it is printed.
public final class BoardPaperViewModel {

    private final OpenPlan plan;
    private final Navigator navigator;
    private final LookingOver looking;

    /// A paper with all that is worked out of it.
    ///
    /// @param filled its cover sheet as it would be printed
    /// @param findings what to see to; null while it has not been looked over
    public record Shown(
            BoardPaper paper, List<Filled> filled, @Nullable List<LintFinding> findings) {}

    /// @param beside runs what takes its time
    /// @param here runs what the window must do itself
    public BoardPaperViewModel(OpenPlan plan, Navigator navigator, Executor beside, Executor here) {
        this.plan = plan;
        this.navigator = navigator;
        this.looking = new LookingOver(beside, here);
    }

    public List<BoardPaper> papers() {
        return plan.plan().all(BoardPaper.class);
    }

    public Plan plan() {
        return plan.plan();
    }

    public List<Outline.Entry> sections() {
        return plan.state().outline().entries();
    }

    public List<Baseline> baselines() {
        return plan.plan().all(Baseline.class).reversed();
    }

    /// Empty where the paper is gone.
    public Optional<Shown> shown(BoardPaperId id) {
        return plan.plan()
                .find(BoardPaper.class, id)
                .map(paper -> looking.shown(paper, plan.state()));
    }

    /// Told each time more is known of a paper than when it was shown.
    void whenLookedOver(Runnable told) {
        looking.whenDone(told);
    }

    // Commands

    /// Begins a paper with a text of its own to write; it can be given more parts.
    public Optional<BoardPaperId> start(CoverSheet sheet) {
        var id = new BoardPaperId(UUID.randomUUID());
        var title = plan.plan().profile().documentName() + ": update";
        var body = new PaperPart.Text("Update", Prose.of(""));
        return perform(new StartBoardPaper(id, title, "", sheet, List.of(body)))
                ? Optional.of(id)
                : Optional.empty();
    }

    public Optional<BoardPaperId> duplicate(BoardPaperId of) {
        var id = new BoardPaperId(UUID.randomUUID());
        return perform(new DuplicateBoardPaper(id, of)) ? Optional.of(id) : Optional.empty();
    }

    public void remove(BoardPaper paper) {
        perform(new RemoveItem("Remove board paper “%s”".formatted(paper.title()), paper.id()));
    }

    /// @param label what the history and undo call it
    public void edit(BoardPaperId id, String label, UnaryOperator<BoardPaper> edit) {
        perform(new EditBoardPaper(id, label, edit));
    }

    public boolean perform(PlanCommand command) {
        return plan.perform(command);
    }

    /// Jumps to where something in the plan is mended. Going back leads here again.
    public void show(ItemId item) {
        navigator.show(item);
    }

    public void whenEditsMustFinish(Runnable handOver) {
        plan.whenEditsMustFinish(handOver);
    }
}

package org.forwardplan.app.papers;

import org.forwardplan.app.openplan.PlanState;
import org.forwardplan.app.papers.BoardPaperViewModel.Shown;
import org.forwardplan.model.boardpapers.CoverFilling;
import org.forwardplan.model.boardpapers.Filled;
import org.forwardplan.model.boardpapers.MeetingPaper;
import org.forwardplan.model.checks.PlanCheck.Subject;
import org.forwardplan.model.journal.Past;
import org.forwardplan.model.lint.PaperLint;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.BoardPaper.CoverField;
import org.forwardplan.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/// Fills cover sheets and looks papers over where nobody waits for it: a large plan takes longer
/// than a key press may. Until that is done, what was found last is shown.
final class LookingOver {

    private final Executor beside;
    private final Executor here;
    private final List<Runnable> told = new ArrayList<>();
    private @Nullable Looked last;
    private @Nullable BoardPaper asked;
    private @Nullable Plan askedOf;
    private int turn;

    /// What came of it, and of which plan.
    private record Looked(Plan plan, Shown shown) {
        boolean isOf(Plan now, BoardPaper paper) {
            return plan == now && shown.paper().equals(paper);
        }
    }

    /// @param beside runs what takes its time
    /// @param here runs what the window must do itself
    LookingOver(Executor beside, Executor here) {
        this.beside = beside;
        this.here = here;
    }

    /// Told each time a paper has been looked over.
    void whenDone(Runnable done) {
        told.add(done);
    }

    /// The paper as it is with what is known of it; asks for the rest.
    Shown shown(BoardPaper paper, PlanState state) {
        if (paper != asked || state.plan() != askedOf) {
            asked = paper;
            askedOf = state.plan();
            ask(paper, state);
        }
        var known = last;
        if (known != null && known.isOf(state.plan(), paper)) {
            return known.shown();
        }
        var before = known == null || !known.shown().paper().id().equals(paper.id()) ? null : known;
        return new Shown(
                paper,
                paper.cover().stream().map(field -> sofar(field, before)).toList(),
                before == null ? null : before.shown().findings());
    }

    /// The planner's words, else what the plan said a moment ago.
    private static Filled sofar(CoverField field, @Nullable Looked before) {
        if (!field.words().isBlank() || before == null) {
            return new Filled(field, field.words().strip(), "");
        }
        return before.shown().filled().stream()
                .filter(it -> it.fromPlan() && it.field().equals(field))
                .findFirst()
                .orElseGet(() -> new Filled(field, "", ""));
    }

    private void ask(BoardPaper paper, PlanState state) {
        var mine = ++turn;
        beside.execute(() -> {
            var shown = look(paper, state);
            here.execute(() -> {
                if (mine == turn) {
                    last = new Looked(state.plan(), shown);
                    told.forEach(Runnable::run);
                }
            });
        });
    }

    private static Shown look(BoardPaper paper, PlanState state) {
        var dated = new MeetingPaper(paper, _ -> state.plan()).dated(state.today());
        var subject =
                new Subject(state.plan(), state.coverage(), state.outline(), dated, Past.UNKNOWN);
        return new Shown(paper, CoverFilling.of(subject, paper), PaperLint.of(subject, paper));
    }
}

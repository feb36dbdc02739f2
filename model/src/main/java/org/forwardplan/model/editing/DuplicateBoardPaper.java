package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;

import java.util.List;

/// Begins a paper as a copy of another, for the next meeting: the dates are left open.
public record DuplicateBoardPaper(BoardPaperId id, BoardPaperId of) implements PlanCommand {

    @Override
    public String label() {
        return "Duplicate board paper";
    }

    @Override
    public Decision decide(Plan plan) {
        return plan.find(BoardPaper.class, of)
                .map(paper -> Decision.accept(List.of(new Added(copy(paper, plan)))))
                .orElseGet(() ->
                        Decision.refuse(
                                Finding.must(
                                        "That paper is no longer in the plan",
                                        null,
                                        "Choose another")));
    }

    private BoardPaper copy(BoardPaper paper, Plan plan) {
        return new BoardPaper(
                id,
                (int) plan.items(BoardPaper.class).count(),
                "Copy of " + paper.title(),
                paper.meeting(),
                null,
                null,
                paper.agendaAction(),
                paper.cover(),
                paper.parts());
    }
}

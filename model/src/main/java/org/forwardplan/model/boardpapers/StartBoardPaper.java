package org.forwardplan.model.boardpapers;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.editing.Decision;
import org.forwardplan.model.editing.PlanCommand;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.forwardplan.model.plan.PaperPart;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;

import java.util.List;

/// Begins a paper for a meeting with a cover sheet as that board is used to it.
public record StartBoardPaper(
        BoardPaperId id, String title, String meeting, CoverSheet sheet, List<PaperPart> parts)
        implements PlanCommand {

    public StartBoardPaper {
        parts = List.copyOf(parts);
    }

    @Override
    public String label() {
        return "New board paper “%s”".formatted(title);
    }

    @Override
    public Decision decide(Plan plan) {
        if (title.isBlank()) {
            return Decision.refuse(Finding.must("A paper needs a title", null, "Write its title"));
        }
        return Decision.accept(List.of(new Added(paper(plan))));
    }

    private BoardPaper paper(Plan plan) {
        return new BoardPaper(
                id,
                (int) plan.items(BoardPaper.class).count(),
                title.strip(),
                meeting.strip(),
                null,
                null,
                sheet.action(),
                sheet.fields(),
                parts);
    }
}

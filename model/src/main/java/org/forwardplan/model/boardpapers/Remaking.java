package org.forwardplan.model.boardpapers;

import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.papers.PaperKind;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.plan.MadePaper.Recipe;
import org.forwardplan.model.plan.Plan;

import java.util.Optional;

/// Makes the very same paper again: from the state of the plan it was made from, by the same
/// recipe.
public record Remaking(Journal journal, Plan now) {

    /// @return empty where this paper is of a kind that cannot be made again from its recipe alone
    public Optional<Paper> of(MadePaper made) {
        return of(made.recipe(), then(made));
    }

    /// The plan as it was when a paper was made.
    public Plan then(MadePaper made) {
        return journal.planAt(made.entry(), now);
    }

    /// @param plan the state it is made from
    public Optional<Paper> of(Recipe recipe, Plan plan) {
        var id = recipe.boardPaper();
        if (recipe.paper().equals(MeetingPaper.KEY) && id != null) {
            return plan.find(BoardPaper.class, id)
                    .map(paper ->
                            new MeetingPaper(paper, it -> journal.planAt(it.entry(), now))
                                    .make(plan, recipe.dated()));
        }
        return PaperKind.ALL.stream()
                .filter(kind -> kind.key().equals(recipe.paper()))
                .findFirst()
                .map(kind -> kind.make(plan, recipe.dated()));
    }
}

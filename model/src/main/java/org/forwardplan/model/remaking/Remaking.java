package org.forwardplan.model.remaking;

import org.forwardplan.model.boardpapers.MeetingPaper;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.Past;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.papers.PaperKind;
import org.forwardplan.model.papers.SectionReviewPaper;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.plan.MadePaper.Recipe;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Revision;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.review.ReviewTicket;
import org.forwardplan.model.revisions.Judged;
import org.forwardplan.model.revisions.RevisionPaper;

import java.util.Optional;
import java.util.stream.Stream;

/// Makes the very same paper again: from the state of the plan it was made from, by the same
/// recipe. A paper is made that way the first time too, so that both times cannot differ.
public record Remaking(Journal journal, Plan now) {

    /// Why a paper cannot be made again, to be read where the planner would ask for it; empty where
    /// it can.
    public static Optional<String> obstacle(MadePaper made) {
        return ComparisonRecipe.of(made.recipe())
                .filter(it -> it.order() == ComparisonRecipe.Order.OTHER_PLAN)
                .map(_ ->
                        "It compares with another plan file, of which this plan keeps nothing: it"
                                + " cannot be made again from here.");
    }

    /// @param made as it is recorded, or as it will be once it is written
    /// @return empty where what it was made from is no longer known
    public Optional<Paper> of(MadePaper made) {
        var recipe = made.recipe();
        return Stream.<Maker>of(
                        this::comparison, this::meeting, this::revision, this::review, this::kind)
                .flatMap(maker -> maker.of(made, recipe).stream())
                .findFirst();
    }

    /// The plan as it was when a paper was made, which may be later than the state it shows.
    public Plan then(MadePaper made) {
        return new MakingTime(journal, now, made).plan();
    }

    /// Makes papers of one sort and no others.
    private interface Maker {
        Optional<Paper> of(MadePaper made, Recipe recipe);
    }

    private Optional<Paper> comparison(MadePaper made, Recipe recipe) {
        return ComparisonRecipe.of(recipe)
                .flatMap(it -> it.make(made, new MakingTime(journal, now, made)));
    }

    private Optional<Paper> meeting(MadePaper made, Recipe recipe) {
        var id = recipe.boardPaper();
        var since = recipe.since();
        if (!recipe.paper().equals(MeetingPaper.KEY) || id == null) {
            return Optional.empty();
        }
        var plan = madeOf(made);
        return plan.find(BoardPaper.class, id)
                .map(paper -> since == null ? paper : paper.comparingSince(since))
                .map(paper ->
                        new MeetingPaper(paper, it -> journal.planAt(it.entry(), now))
                                .make(plan, recipe.dated()));
    }

    private Optional<Paper> revision(MadePaper made, Recipe recipe) {
        var id = recipe.revision();
        if (id == null) {
            return Optional.empty();
        }
        var plan = madeOf(made);
        return RevisionPaper.called(recipe.paper())
                .flatMap(paper ->
                        plan.find(Revision.class, id)
                                .flatMap(it -> Judged.of(plan, Past.of(journal, now), it))
                                .map(judged -> paper.make(judged, recipe.dated())));
    }

    private Optional<Paper> review(MadePaper made, Recipe recipe) {
        var beneath = recipe.paper().equals(Recipes.REVIEW_BENEATH);
        var id = recipe.section();
        if (id == null || !beneath && !recipe.paper().equals(Recipes.REVIEW)) {
            return Optional.empty();
        }
        var plan = madeOf(made);
        return plan.find(Section.class, id)
                .map(_ ->
                        new SectionReviewPaper(ticket(plan, made, id, beneath), true)
                                .make(plan, recipe.dated()));
    }

    private static ReviewTicket ticket(Plan plan, MadePaper made, SectionId id, boolean beneath) {
        return new ReviewTicket(plan.profile().id().text(), made.entry(), id, beneath);
    }

    private Optional<Paper> kind(MadePaper made, Recipe recipe) {
        return PaperKind.ALL.stream()
                .filter(kind -> kind.key().equals(recipe.paper()))
                .findFirst()
                .map(kind -> kind.make(madeOf(made), recipe.dated()));
    }

    private Plan madeOf(MadePaper made) {
        return journal.planAt(made.entry(), now);
    }
}

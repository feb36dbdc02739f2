package org.forwardplan.app.papers;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.SectionReviewPaper;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.MadePaper.Recipe;
import org.forwardplan.model.remaking.Recipes;
import org.forwardplan.model.review.ReviewTicket;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The section that is to go out for review: which, and whether with those beneath it.
public final class SectionForReview {

    private final OpenPlan plan;
    private final ReadOnlyObjectWrapper<Choice> choice =
            new ReadOnlyObjectWrapper<>(new Choice(Optional.empty(), true));

    /// @param section empty while none was chosen: then it is the first there is
    public record Choice(Optional<SectionId> section, boolean beneath) {}

    SectionForReview(OpenPlan plan) {
        this.plan = plan;
    }

    // Properties

    public ReadOnlyObjectProperty<Choice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /// Every section there is to choose from, in order.
    public List<Outline.Entry> sections() {
        return plan.state().outline().entries();
    }

    /// Empty where the plan has no section.
    public Optional<Outline.Entry> section() {
        var outline = plan.state().outline();
        return choice.get().section().flatMap(outline::entry).or(() -> first(outline));
    }

    // Commands

    public void choose(SectionId section) {
        choice.set(new Choice(Optional.of(section), choice.get().beneath()));
    }

    public void takeBeneath(boolean beneath) {
        choice.set(new Choice(choice.get().section(), beneath));
    }

    String fileName() {
        return paper().map(paper -> paper.fileName(plan.plan())).orElse("section-for-review");
    }

    List<String> contents() {
        return paper().map(paper -> paper.contents(plan.plan()))
                .orElse(List.of("This plan has no section yet: add one on the page Outline"));
    }

    /// What it is remembered as once it is made.
    String title() {
        return section().map(entry -> "%s, for review".formatted(entry.heading())).orElse("");
    }

    Optional<Recipe> recipe(LocalDate today) {
        return section()
                .map(entry -> Recipes.review(entry.section().id(), choice.get().beneath(), today));
    }

    private Optional<SectionReviewPaper> paper() {
        return section().map(entry -> paper(entry.section().id()));
    }

    private SectionReviewPaper paper(SectionId section) {
        var ticket = ReviewTicket.of(plan.plan(), plan.journal(), section, choice.get().beneath());
        return new SectionReviewPaper(ticket, true);
    }

    private static Optional<Outline.Entry> first(Outline outline) {
        return outline.entries().stream().findFirst();
    }
}

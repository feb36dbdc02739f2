package org.forwardplan.model.remaking;

import org.forwardplan.model.editing.FreezeBaseline;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.ItemId.BaselineId;
import org.forwardplan.model.plan.MadePaper;
import org.forwardplan.model.plan.MadePaper.Recipe;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.redline.Attribution.Author;
import org.forwardplan.model.remaking.ComparisonPaper.Occasion;
import org.forwardplan.model.remaking.ComparisonPaper.State;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// Which two states a change paper or a redline was made of.
///
/// @param since the version among the two, the earlier one where both are versions; null only where
///   another plan file was compared with the plan of then
public record ComparisonRecipe(ComparisonPaper paper, Order order, @Nullable BaselineId since) {

    /// How the two states stand to each other. The state that is no version, or the later one of
    /// two versions, is the journal entry of the record.
    public enum Order {
        /// From a version to the plan of then.
        TO_NOW(""),
        /// From the plan of then to a version.
        FROM_NOW("-back"),
        /// From one version to another.
        VERSIONS("-of-versions"),
        /// Another plan file is one of the two: its content is not in this plan.
        OTHER_PLAN("-of-files");

        private final String ending;

        Order(String ending) {
            this.ending = ending;
        }
    }

    /// Empty for a paper that compares nothing.
    static Optional<ComparisonRecipe> of(Recipe recipe) {
        return Stream.of(ComparisonPaper.values())
                .flatMap(paper ->
                        Stream.of(Order.values())
                                .map(order -> new ComparisonRecipe(paper, order, recipe.since())))
                .filter(it -> it.key().equals(recipe.paper()))
                .findFirst();
    }

    /// As the record of the paper keeps it.
    public Recipe dated(LocalDate dated) {
        return new Recipe(key(), dated, since, null, null, null, "", "");
    }

    private String key() {
        return paper.key() + order.ending;
    }

    Optional<Paper> make(MadePaper made, MakingTime then) {
        var occasion =
                new Occasion(
                        then.plan(),
                        then.journal().until(made.entry()),
                        new Author(made.by(), made.at()),
                        made.recipe().dated());
        var now = State.now(FreezeBaseline.NOW, then.at(made.entry()));
        return switch (order) {
            case TO_NOW -> since(then).map(it -> paper.make(it, now, occasion));
            case FROM_NOW -> since(then).map(it -> paper.make(now, it, occasion));
            case VERSIONS ->
                    since(then)
                            .flatMap(from ->
                                    ending(then.plan(), made.entry())
                                            .map(to ->
                                                    paper.make(from, state(to, then), occasion)));
            case OTHER_PLAN -> Optional.empty();
        };
    }

    private Optional<State> since(MakingTime then) {
        return since == null
                ? Optional.empty()
                : then.plan().find(Baseline.class, since).map(it -> state(it, then));
    }

    private static Optional<Baseline> ending(Plan plan, long entry) {
        return plan.items(Baseline.class).filter(it -> it.entry() == entry).findFirst();
    }

    private static State state(Baseline version, MakingTime then) {
        return State.version(version.name(), then.at(version.entry()), version.entry());
    }
}

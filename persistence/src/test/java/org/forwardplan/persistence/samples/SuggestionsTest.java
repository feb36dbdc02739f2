package org.forwardplan.persistence.samples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.search.Ranking.Found;
import org.forwardplan.model.trace.Suggestions;
import org.forwardplan.persistence.rulebooks.RulebookFiles;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How often a planner who took one link out of the sample would find it again among the first
/// suggestions. Other true answers are not suggested, so they do not stand in its way.
class SuggestionsTest {

    private static final Plan PLAN =
            Plan.EMPTY.after(new SamplePlans(new RulebookFiles()).northEastLondon().change());
    private static final Suggestions SUGGESTIONS = Suggestions.of(PLAN, Outline.of(PLAN));
    private static final List<Link> LINKS =
            PLAN.items(Link.class).filter(link -> link.from() instanceof PassageId).toList();

    @Test
    void most_true_passages_are_among_the_first_for_their_test() {
        Function<Link, Integer> place =
                link ->
                        place(
                                SUGGESTIONS.passages(link.test(), Progress.SILENT).stream()
                                        .map(Found::key)
                                        .toList(),
                                link.from(),
                                others(link, it -> it.test(), Link::from));

        among(3, 0.70, place);
        among(10, 0.80, place);
    }

    @Test
    void most_true_tests_are_among_the_first_for_their_passage() {
        Function<Link, Integer> place =
                link ->
                        place(
                                SUGGESTIONS.tests((PassageId) link.from()).stream()
                                        .map(Found::key)
                                        .toList(),
                                link.test(),
                                others(link, Link::from, it -> it.test()));

        among(3, 0.60, place);
        among(10, 0.75, place);
    }

    private static void among(int first, double share, Function<Link, Integer> place) {
        var found = LINKS.stream().filter(link -> place.apply(link) < first).count();
        assertTrue(
                found >= share * LINKS.size(),
                () -> "%d of %d among the first %d".formatted(found, LINKS.size(), first));
    }

    private static <T> int place(List<T> suggested, Object wanted, List<?> others) {
        var place =
                suggested.stream()
                        .filter(it -> it.equals(wanted) || !others.contains(it))
                        .toList()
                        .indexOf(wanted);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static <T> List<T> others(Link link, Function<Link, ?> same, Function<Link, T> other) {
        return LINKS.stream()
                .filter(it -> same.apply(it).equals(same.apply(link)))
                .map(other)
                .collect(Collectors.toList());
    }
}

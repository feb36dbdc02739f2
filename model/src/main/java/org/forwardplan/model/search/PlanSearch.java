package org.forwardplan.model.search;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds things in a plan by words and filters: all words must occur, in the thing or in the title
/// it stands under. Titles and section numbers that are just what was typed come first, then titles
/// that begin so, then titles with all the words, then whatever says most about them.
public final class PlanSearch {

    private final SearchIndex index;
    private final Surroundings around;

    /// Something found.
    ///
    /// @param kind as the planner reads it, e.g. `Section`
    /// @param excerpt the words around the first match in its text; empty where only the title
    ///   matches
    /// @param exact true where its title or its number is just what was typed
    public record Hit(ItemId id, String kind, Marked title, Marked excerpt, boolean exact) {}

    /// What a query finds.
    ///
    /// @param hits the best first
    /// @param all how many there are, those that are not among the hits included
    /// @param meant words that were looked for instead of mistyped ones
    public record Found(List<Hit> hits, int all, List<String> meant) {

        public static final Found NOTHING = new Found(List.of(), 0, List.of());

        public Found {
            hits = List.copyOf(hits);
            meant = List.copyOf(meant);
        }
    }

    /// @param index of this very plan
    public PlanSearch(
            SearchIndex index, Plan plan, Outline outline, Coverage coverage, LocalDate today) {
        this.index = index;
        this.around = new Surroundings(plan, outline, coverage, today);
    }

    /// Reads the plan once; searching it is then quick.
    public static PlanSearch of(Plan plan, LocalDate today) {
        return new PlanSearch(
                SearchIndex.of(plan), plan, Outline.of(plan), Coverage.of(plan), today);
    }

    /// At most `limit` hits, the best first; none for a blank query, nor for one that is not
    /// understood.
    public Found find(Query query, int limit) {
        if (query.blank() || !query.faults().isEmpty()) {
            return Found.NOTHING;
        }
        var matches = matches(query, false);
        var found = ranked(query, matches);
        if (!found.isEmpty() || query.words().isEmpty()) {
            return shown(found, query, matches, List.of(), limit);
        }
        var mended = matches(query, true);
        var meant = new LinkedHashSet<String>();
        for (var i = 0; i < mended.size(); i++) {
            if (!mended.get(i).equals(matches.get(i))) {
                mended.get(i).forms().stream().sorted().limit(2).forEach(meant::add);
            }
        }
        return shown(ranked(query, mended), query, mended, List.copyOf(meant), limit);
    }

    /// A thing as it would be listed if nothing had been sought; empty for what cannot be found by
    /// words.
    public Optional<Hit> shown(PlanItem item) {
        return Sayings.of(item).map(said -> hit(item, said, Set.of(), false));
    }

    private List<WordMatch> matches(Query query, boolean mend) {
        var matches = new ArrayList<WordMatch>();
        var words = query.words();
        for (var i = 0; i < words.size(); i++) {
            var begun = query.begun() && i == words.size() - 1;
            var match =
                    Numbers.added(
                            WordMatch.of(index, words.get(i), begun),
                            words.get(i),
                            around.outline());
            matches.add(
                    mend && match.things().isEmpty()
                            ? WordMatch.mistyped(index, words.get(i), begun)
                            : match);
        }
        return matches;
    }

    private List<PlanItem> ranked(Query query, List<WordMatch> matches) {
        var lets = new Sieve(around).of(query);
        var rank = new Rank(query, matches, around);
        if (matches.isEmpty()) {
            return rank.inPlanOrder(
                    around.plan().items().filter(item -> Sayings.are(item) && lets.test(item)));
        }
        Set<ItemId> ids = new HashSet<>();
        matches.forEach(match -> ids.addAll(match.things().keySet()));
        var found = new ArrayList<PlanItem>();
        for (var id : ids) {
            around.plan()
                    .find(id)
                    .filter(item -> rank.all(item) && lets.test(item))
                    .ifPresent(found::add);
        }
        return rank.sorted(found);
    }

    private Found shown(
            List<PlanItem> found,
            Query query,
            List<WordMatch> matches,
            List<String> meant,
            int limit) {
        Set<String> words = new HashSet<>();
        matches.forEach(match -> words.addAll(match.forms()));
        var rank = new Rank(query, matches, around);
        var hits =
                found.stream()
                        .limit(limit)
                        .map(item ->
                                hit(
                                        item,
                                        Sayings.of(item).orElseThrow(),
                                        words,
                                        !matches.isEmpty() && rank.exact(item)))
                        .toList();
        return new Found(hits, found.size(), found.isEmpty() ? List.of() : meant);
    }

    private Hit hit(PlanItem item, Sayings said, Set<String> words, boolean exact) {
        var excerpt = Marked.excerpt(said.text(), words);
        var untold = said.title().isEmpty() && excerpt.text().isEmpty();
        return new Hit(
                item.id(),
                said.kind(),
                Marked.whole(around.heading(item), words),
                untold ? Marked.opening(said.text()) : excerpt,
                exact);
    }
}

package org.forwardplan.model.search;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.search.Words.Word;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says which of two things found is the better answer to a query.
record Rank(Query query, List<WordMatch> matches, Surroundings around) {

    /// The lower the tier the better; the more it is about the words the higher the score.
    ///
    /// @param title empty where the title says nothing of what was sought
    private record Place(PlanItem item, int tier, double score, String title) {}

    /// Where a thing stands in the plan.
    private record Standing(PlanItem item, int kind, int place) {}

    private static final int NOT_IN_TITLE = 3;

    private static final Comparator<Place> BEST_FIRST =
            Comparator.comparingInt(Place::tier)
                    .thenComparing(Comparator.comparingDouble(Place::score).reversed())
                    .thenComparing(Place::title, String.CASE_INSENSITIVE_ORDER)
                    .thenComparingInt(place -> place.item().position())
                    .thenComparing(place -> place.item().id().text());

    /// True where every word is found: in the thing, or, where it has one of the words itself, in
    /// the title it stands under.
    boolean all(PlanItem item) {
        var own = 0;
        var above = around.above(item);
        for (var match : matches) {
            if (match.found(item.id())) {
                own++;
            } else if (above == null || !match.inTitleOf(above)) {
                return false;
            }
        }
        return own > 0;
    }

    List<PlanItem> sorted(List<PlanItem> found) {
        var telling =
                matches.stream()
                        .map(match ->
                                Math.log1p((double) around.plan().size() / match.things().size()))
                        .toList();
        return found.stream()
                .map(item -> place(item, telling))
                .sorted(BEST_FIRST)
                .map(Place::item)
                .toList();
    }

    private Place place(PlanItem item, List<Double> telling) {
        var tier = tier(item);
        var title = tier == NOT_IN_TITLE ? "" : item.name();
        return new Place(item, tier, score(item.id(), telling), title);
    }

    /// True where the title or the number of a section is just what was typed.
    boolean exact(PlanItem item) {
        return tier(item) == 0;
    }

    private int tier(PlanItem item) {
        if (!matches.stream().allMatch(match -> match.inTitleOf(item.id()))) {
            return NOT_IN_TITLE;
        }
        var sought = query.phrase();
        var title = told(item.name());
        if (title.equals(sought) || number(item).equals(sought)) {
            return 0;
        }
        return title.startsWith(sought) ? 1 : 2;
    }

    private String number(PlanItem item) {
        return item instanceof Section section
                ? around.outline().entry(section.id()).map(Outline.Entry::number).orElse("")
                : "";
    }

    private double score(ItemId id, List<Double> telling) {
        var score = 0.0;
        for (var i = 0; i < matches.size(); i++) {
            var standing = matches.get(i).things().get(id);
            score += standing == null ? 0 : standing.weight() * telling.get(i);
        }
        return score;
    }

    private static String told(String title) {
        return Words.in(title).stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /// For a query without words: from the top of the plan to its end, each kind together, and each
    /// passage after its section.
    List<PlanItem> inPlanOrder(Stream<PlanItem> found) {
        Map<ItemId, Integer> places = new HashMap<>();
        for (var entry : around.outline().entries()) {
            places.put(entry.section().id(), places.size());
            entry.passages().stream().map(Passage::id).forEach(id -> places.put(id, places.size()));
        }
        return found.map(item ->
                        new Standing(
                                item,
                                Part.first(item),
                                places.getOrDefault(item.id(), item.position())))
                .sorted(
                        Comparator.comparingInt(Standing::kind)
                                .thenComparingInt(Standing::place)
                                .thenComparing(it -> it.item().id().text()))
                .map(Standing::item)
                .toList();
    }
}

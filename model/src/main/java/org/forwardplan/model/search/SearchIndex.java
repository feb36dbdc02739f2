package org.forwardplan.model.search;

import org.forwardplan.model.maps.SharedMap;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanChange.Together;
import org.forwardplan.model.plan.PlanItem;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which word stands in which thing of a plan. Read once from the whole plan; each change then
/// makes the next index from this one in a few steps, for it looks only at the things the change
/// names.
///
/// @param things by the word as it is written (small letters, no accents), then by thing
/// @param forms the written words by their stem
public record SearchIndex(
        SharedMap<String, SharedMap<ItemId, Standing>> things,
        SharedMap<String, SharedMap<String, Boolean>> forms) {

    /// How a word stands in a thing.
    ///
    /// @param inTitle false where only the text has it
    /// @param weight above 0; higher the more of the thing is about it
    public record Standing(boolean inTitle, double weight) {}

    private static final double IN_TITLE = 2;
    private static final double WORDS_OF_A_PAGE = 300;

    public static final SearchIndex EMPTY = new SearchIndex(SharedMap.of(), SharedMap.of());

    public static SearchIndex of(Plan plan) {
        var things = new HashMap<String, Map<ItemId, Standing>>();
        plan.items()
                .forEach(item ->
                        words(item)
                                .forEach((word, standing) ->
                                        things.computeIfAbsent(word, _ -> new HashMap<>())
                                                .put(item.id(), standing)));
        var index = EMPTY;
        for (var word : things.entrySet()) {
            index = index.withWord(word.getKey(), SharedMap.copyOf(word.getValue()));
        }
        return index;
    }

    /// The index of the plan once this has happened to it.
    public SearchIndex after(PlanChange change) {
        var next = this;
        for (var part : change.parts().toList()) {
            next =
                    switch (part) {
                        case Added(var item) -> next.revised(item.id(), Map.of(), words(item));
                        case Removed(var item) -> next.revised(item.id(), words(item), Map.of());
                        case Revised(var was, var now) ->
                                next.revised(now.id(), words(was), words(now));
                        case Together _ ->
                                throw new IllegalStateException("A part is never several changes");
                    };
        }
        return next;
    }

    private SearchIndex revised(ItemId id, Map<String, Standing> was, Map<String, Standing> now) {
        var next = this;
        for (var word : was.keySet()) {
            if (!now.containsKey(word)) {
                next = next.withWord(word, next.of(word).without(id));
            }
        }
        for (var word : now.entrySet()) {
            if (!word.getValue().equals(was.get(word.getKey()))) {
                var with = next.of(word.getKey()).with(id, word.getValue());
                next = next.withWord(word.getKey(), with);
            }
        }
        return next;
    }

    /// The things in which a word stands, just as it is written.
    SharedMap<ItemId, Standing> of(String word) {
        return things.getOrDefault(word, SharedMap.of());
    }

    /// The written words that are forms of one.
    Set<String> formsOf(String word) {
        return forms.getOrDefault(Stem.of(word), SharedMap.of()).keySet();
    }

    private SearchIndex withWord(String word, SharedMap<ItemId, Standing> in) {
        if (in.isEmpty()) {
            return new SearchIndex(
                    things.without(word),
                    forms.changed(Stem.of(word), SharedMap.of(), all -> all.without(word)));
        }
        return new SearchIndex(
                things.with(word, in),
                things.containsKey(word)
                        ? forms
                        : forms.changed(
                                Stem.of(word), SharedMap.of(), all -> all.with(word, true)));
    }

    private static Map<String, Standing> words(PlanItem item) {
        return Sayings.of(item).map(SearchIndex::words).orElse(Map.of());
    }

    private static Map<String, Standing> words(Sayings said) {
        var title = new HashSet<String>();
        Words.in(said.title()).forEach(word -> title.add(word.text()));
        var times = new HashMap<String, Integer>();
        var text = Words.in(said.text());
        text.forEach(word -> times.merge(word.text(), 1, Integer::sum));
        title.forEach(word -> times.putIfAbsent(word, 0));
        var standings = new HashMap<String, Standing>();
        times.forEach((word, count) -> {
            if (!Words.common(word)) {
                var often = count / (count + 1 + text.size() / WORDS_OF_A_PAGE);
                var inTitle = title.contains(word);
                var weight = often + (inTitle ? IN_TITLE / (1 + Math.log(title.size())) : 0);
                standings.put(word, new Standing(inTitle, weight));
            }
        });
        return standings;
    }
}

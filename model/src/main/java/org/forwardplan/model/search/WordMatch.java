package org.forwardplan.model.search;

import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.search.SearchIndex.Standing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What one typed word finds: as it is written, in its other forms, and as the beginning of longer
/// words while it is being typed.
///
/// @param forms the written words it was taken for
/// @param things where those stand
record WordMatch(Set<String> forms, Map<ItemId, Standing> things) {

    private static final int SHORTEST_BEGINNING = 2;
    private static final int SHORTEST_MISTYPED = 5;
    private static final double OTHER_FORM = 0.9;
    private static final double BEGINNING = 0.6;

    /// @param begun true while more letters may follow
    static WordMatch of(SearchIndex index, String word, boolean begun) {
        var forms = new LinkedHashMap<String, Double>();
        index.formsOf(word).forEach(form -> forms.put(form, OTHER_FORM));
        if (index.things().containsKey(word)) {
            forms.put(word, 1.0);
        }
        if (begun && word.length() >= SHORTEST_BEGINNING) {
            index.things().keySet().stream()
                    .filter(form -> form.startsWith(word))
                    .forEach(form -> forms.putIfAbsent(form, BEGINNING));
        }
        return found(index, forms);
    }

    /// What it would find if it had been mistyped by one letter: left out, doubled, wrong, or
    /// changed places with the next.
    static WordMatch mistyped(SearchIndex index, String word, boolean begun) {
        var forms = new LinkedHashMap<String, Double>();
        if (word.length() >= SHORTEST_MISTYPED) {
            index.things().keySet().stream()
                    .filter(form ->
                            Typing.oneMistake(word, form)
                                    || begun && Typing.oneMistakeAtTheStart(word, form))
                    .forEach(form -> forms.put(form, 1.0));
        }
        return found(index, forms);
    }

    boolean found(ItemId thing) {
        return things.containsKey(thing);
    }

    boolean inTitleOf(ItemId thing) {
        var standing = things.get(thing);
        return standing != null && standing.inTitle();
    }

    private static WordMatch found(SearchIndex index, Map<String, Double> forms) {
        var things = new HashMap<ItemId, Standing>();
        forms.forEach((form, factor) ->
                index.of(form)
                        .forEach((thing, standing) ->
                                things.merge(
                                        thing,
                                        new Standing(
                                                standing.inTitle(), standing.weight() * factor),
                                        WordMatch::both)));
        return new WordMatch(Set.copyOf(forms.keySet()), things);
    }

    private static Standing both(Standing one, Standing other) {
        return new Standing(
                one.inTitle() || other.inTitle(), Math.max(one.weight(), other.weight()));
    }
}

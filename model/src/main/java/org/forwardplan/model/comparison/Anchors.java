package org.forwardplan.model.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/// Which words of two texts are the same word: first those that occur once in each, in the longest
/// order that both share; then the rest, between them.
///
/// Words that occur once carry the sense, so that a moved sentence does not tear apart what stands
/// around it. The work grows little faster than the texts, however different they are.
final class Anchors {

    /// Between two anchors, more pairs than this are not worth looking through: the stretch counts
    /// as rewritten.
    private static final int MOST_PAIRS = 1_000_000;

    private static final int[] NONE = {};

    private final List<String> before;
    private final List<String> after;
    private final List<Pair> pairs = new ArrayList<>();

    /// The place of one word in each text.
    record Pair(int before, int after) {}

    private Anchors(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /// In order; spaces are never anchors.
    static List<Pair> between(List<String> before, List<String> after) {
        var anchors = new Anchors(before, after);
        anchors.match(places(before), places(after));
        return anchors.pairs;
    }

    private static int[] places(List<String> tokens) {
        return IntStream.range(0, tokens.size())
                .filter(i -> !WordDiff.isBlank(tokens.get(i)))
                .toArray();
    }

    private void match(int[] was, int[] now) {
        var start = 0;
        while (start < was.length && start < now.length && same(was[start], now[start])) {
            pairs.add(new Pair(was[start], now[start]));
            start++;
        }
        var end = 0;
        while (end < was.length - start
                && end < now.length - start
                && same(was[was.length - 1 - end], now[now.length - 1 - end])) {
            end++;
        }
        between(
                Arrays.copyOfRange(was, start, was.length - end),
                Arrays.copyOfRange(now, start, now.length - end));
        for (var i = end; i > 0; i--) {
            pairs.add(new Pair(was[was.length - i], now[now.length - i]));
        }
    }

    private boolean same(int was, int now) {
        return before.get(was).equals(after.get(now));
    }

    private void between(int[] was, int[] now) {
        if (was.length == 0 || now.length == 0) {
            return;
        }
        var found = unique(was, now);
        if (found.isEmpty()) {
            CommonOrder.of(was, now, this::same, MOST_PAIRS).forEach(pairs::add);
            return;
        }
        var wasFrom = 0;
        var nowFrom = 0;
        for (var pair : found) {
            match(
                    Arrays.copyOfRange(was, wasFrom, pair.before()),
                    Arrays.copyOfRange(now, nowFrom, pair.after()));
            pairs.add(new Pair(was[pair.before()], now[pair.after()]));
            wasFrom = pair.before() + 1;
            nowFrom = pair.after() + 1;
        }
        match(
                wasFrom < was.length ? Arrays.copyOfRange(was, wasFrom, was.length) : NONE,
                nowFrom < now.length ? Arrays.copyOfRange(now, nowFrom, now.length) : NONE);
    }

    /// Words that occur once in each stretch, as places within the stretches, rising in both.
    private List<Pair> unique(int[] was, int[] now) {
        var placeNow = once(now, after);
        var common = new ArrayList<Pair>();
        once(was, before)
                .forEach((word, place) -> {
                    var other = placeNow.getOrDefault(word, -1);
                    if (place >= 0 && other >= 0) {
                        common.add(new Pair(place, other));
                    }
                });
        common.sort(Comparator.comparingInt(Pair::before));
        return Rising.longest(common);
    }

    /// Where each word stands in the stretch; -1 for one that occurs more than once.
    private static HashMap<String, Integer> once(int[] places, List<String> tokens) {
        var once = new HashMap<String, Integer>();
        for (var i = 0; i < places.length; i++) {
            once.merge(tokens.get(places[i]), i, (_, _) -> -1);
        }
        return once;
    }
}

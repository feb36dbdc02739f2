package org.forwardplan.model.comparison;

import org.forwardplan.model.comparison.Anchors.Pair;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Puts two lists of the same sort side by side, such as the paragraphs of a passage or the rows of
/// a table: what stayed beside itself, what was rewritten beside what it became.
public final class Alignment {

    /// Two things less alike than this are not the same thing rewritten.
    private static final double ALIKE = 0.4;

    /// Between two things that stayed, more pairs than this are not worth looking through.
    private static final int MOST_PAIRS = 10_000;

    private Alignment() {}

    /// @param then null where it came
    /// @param now null where it went
    public record Row<T>(@Nullable T then, @Nullable T now) {}

    /// Says how alike two things are: 0 not at all, 1 the same.
    @FunctionalInterface
    public interface Likeness<T> {
        double of(T then, T now);
    }

    /// In the order of both lists; of what came and went at one place, what went first.
    public static <T> List<Row<T>> of(List<T> then, List<T> now, Likeness<T> likeness) {
        var rows = new ArrayList<Row<T>>();
        var was = 0;
        var is = 0;
        for (var same : equal(then, now)) {
            between(
                    then.subList(was, same.before()),
                    now.subList(is, same.after()),
                    likeness,
                    rows);
            rows.add(new Row<>(then.get(same.before()), now.get(same.after())));
            was = same.before() + 1;
            is = same.after() + 1;
        }
        between(then.subList(was, then.size()), now.subList(is, now.size()), likeness, rows);
        return rows;
    }

    private static <T> List<Pair> equal(List<T> then, List<T> now) {
        var keys = new HashMap<T, String>();
        return Anchors.between(keyed(then, keys), keyed(now, keys));
    }

    private static <T> List<String> keyed(List<T> things, HashMap<T, String> keys) {
        var keyed = new ArrayList<String>();
        for (var thing : things) {
            var next = "k" + keys.size();
            keyed.add(keys.computeIfAbsent(thing, _ -> next));
        }
        return keyed;
    }

    private static <T> void between(
            List<T> then, List<T> now, Likeness<T> likeness, List<Row<T>> rows) {
        var was = 0;
        var is = 0;
        for (var pair : alike(then, now, likeness)) {
            gone(then.subList(was, pair.before()), rows);
            come(now.subList(is, pair.after()), rows);
            rows.add(new Row<>(then.get(pair.before()), now.get(pair.after())));
            was = pair.before() + 1;
            is = pair.after() + 1;
        }
        gone(then.subList(was, then.size()), rows);
        come(now.subList(is, now.size()), rows);
    }

    private static <T> void gone(List<T> things, List<Row<T>> rows) {
        things.forEach(thing -> rows.add(new Row<>(thing, null)));
    }

    private static <T> void come(List<T> things, List<Row<T>> rows) {
        things.forEach(thing -> rows.add(new Row<>(null, thing)));
    }

    /// The pairs in order that are most alike taken together.
    private static <T> List<Pair> alike(List<T> then, List<T> now, Likeness<T> likeness) {
        if (then.isEmpty() || now.isEmpty() || (long) then.size() * now.size() > MOST_PAIRS) {
            return List.of();
        }
        var alike = new double[then.size()][now.size()];
        var best = new double[then.size() + 1][now.size() + 1];
        for (var i = then.size() - 1; i >= 0; i--) {
            for (var j = now.size() - 1; j >= 0; j--) {
                alike[i][j] = likeness.of(then.get(i), now.get(j));
                var paired = alike[i][j] < ALIKE ? -1 : alike[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        var pairs = new ArrayList<Pair>();
        for (int i = 0, j = 0; i < then.size() && j < now.size(); ) {
            if (alike[i][j] >= ALIKE && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pair(i++, j++));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    /// How many of their words two texts share: 0 none, 1 all.
    public static double shared(String then, String now) {
        var counts = new HashMap<String, Integer>();
        var words = 0;
        for (var token : WordDiff.tokens(then)) {
            if (WordDiff.isWord(token)) {
                counts.merge(token, 1, Integer::sum);
                words++;
            }
        }
        var common = 0;
        for (var token : WordDiff.tokens(now)) {
            if (WordDiff.isWord(token)) {
                words++;
                if (counts.merge(token, -1, Integer::sum) >= 0) {
                    common++;
                }
            }
        }
        return words == 0 ? 1 : 2.0 * common / words;
    }
}

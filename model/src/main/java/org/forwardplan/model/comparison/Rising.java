package org.forwardplan.model.comparison;

import org.forwardplan.model.comparison.Anchors.Pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The most pairs that stand in the same order in both texts.
final class Rising {

    private Rising() {}

    /// @param pairs in the order of the earlier text
    static List<Pair> longest(List<Pair> pairs) {
        var previous = new int[pairs.size()];
        var tops = new int[pairs.size()];
        var length = 0;
        for (var i = 0; i < pairs.size(); i++) {
            var low = pile(pairs, tops, length, pairs.get(i).after());
            previous[i] = low == 0 ? -1 : tops[low - 1];
            tops[low] = i;
            length = Math.max(length, low + 1);
        }
        var rising = new Pair[length];
        for (int at = length - 1, i = length == 0 ? -1 : tops[length - 1]; i >= 0; at--) {
            rising[at] = pairs.get(i);
            i = previous[i];
        }
        return new ArrayList<>(Arrays.asList(rising));
    }

    /// The first pile whose top stands later than `after` in the later text.
    private static int pile(List<Pair> pairs, int[] tops, int length, int after) {
        var low = 0;
        var high = length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (pairs.get(tops[middle]).after() < after) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

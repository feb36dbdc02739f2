package org.forwardplan.model.comparison;

import org.forwardplan.model.comparison.Anchors.Pair;

import java.util.ArrayList;
import java.util.List;

/// The most words that two short stretches share in the same order.
final class CommonOrder {

    private CommonOrder() {}

    /// Says whether the words at two places are the same.
    interface Same {
        boolean at(int before, int after);
    }

    /// None where the two stretches have more pairs of words than `most`.
    static List<Pair> of(int[] was, int[] now, Same same, int most) {
        if ((long) was.length * now.length > most) {
            return List.of();
        }
        var longest = new int[was.length + 1][now.length + 1];
        for (var i = was.length - 1; i >= 0; i--) {
            for (var j = now.length - 1; j >= 0; j--) {
                longest[i][j] =
                        same.at(was[i], now[j])
                                ? longest[i + 1][j + 1] + 1
                                : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        var pairs = new ArrayList<Pair>();
        for (int i = 0, j = 0; i < was.length && j < now.length; ) {
            if (same.at(was[i], now[j])) {
                pairs.add(new Pair(was[i++], now[j++]));
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}

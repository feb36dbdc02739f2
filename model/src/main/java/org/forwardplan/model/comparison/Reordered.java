package org.forwardplan.model.comparison;

import org.forwardplan.model.comparison.Anchors.Pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which things of a list were moved: as few as can account for the new order.
public final class Reordered {

    private Reordered() {}

    /// Things that are in one of the lists alone have not moved.
    ///
    /// @param then without doubles
    /// @param now without doubles
    public static <T> Set<T> between(List<T> then, List<T> now) {
        var places = new HashMap<T, Integer>();
        for (var at = 0; at < now.size(); at++) {
            places.put(now.get(at), at);
        }
        var pairs = new ArrayList<Pair>();
        for (var at = 0; at < then.size(); at++) {
            var place = places.get(then.get(at));
            if (place != null) {
                pairs.add(new Pair(at, place));
            }
        }
        var moved = new LinkedHashSet<T>();
        pairs.forEach(pair -> moved.add(then.get(pair.before())));
        Rising.longest(pairs).forEach(pair -> moved.remove(then.get(pair.before())));
        return moved;
    }
}

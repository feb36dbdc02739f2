package org.forwardplan.model.copies;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// How long copies stay: all of the last two hours, then the last of each hour for a day, of each
/// day for a month, of each week for a year. The newest always stays.
///
/// Hours, days and weeks are those of the calendar in UTC, each within the next: the last of a week
/// is also the last of its day and hour, so that it makes no difference how often copies are
/// thinned.
public final class Thinning {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(31);
    private static final Duration YEAR = Duration.ofDays(366);

    private Thinning() {}

    /// Those of `made` that stay. One from the future, as after a clock was put back, stays.
    public static Set<Instant> kept(Collection<Instant> made, Instant now) {
        var all = new TreeSet<>(made);
        var kept = new TreeSet<Instant>();
        var lastOf = Map.of(HOUR, last(all, HOUR), DAY, last(all, DAY), WEEK, last(all, WEEK));
        for (var at : all) {
            var age = Duration.between(at, now);
            if (age.compareTo(HOUR.multipliedBy(2)) <= 0 || at.equals(all.last())) {
                kept.add(at);
            } else if (age.compareTo(YEAR) <= 0) {
                var span = age.compareTo(DAY) <= 0 ? HOUR : age.compareTo(MONTH) <= 0 ? DAY : WEEK;
                if (at.equals(lastOf.get(span).get(number(at, span)))) {
                    kept.add(at);
                }
            }
        }
        return kept;
    }

    private static Map<Long, Instant> last(TreeSet<Instant> all, Duration span) {
        var last = new HashMap<Long, Instant>();
        all.forEach(at -> last.put(number(at, span), at));
        return last;
    }

    private static long number(Instant at, Duration span) {
        return Math.floorDiv(at.getEpochSecond(), span.toSeconds());
    }
}

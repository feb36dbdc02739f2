package org.forwardplan.model.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.stream.Collectors.toSet;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

final class ThinningTest {

    private static final Instant NOW = Instant.parse("2026-11-23T14:05:00Z");

    @Provide
    Arbitrary<Set<Instant>> made() {
        var minutes = 60 * 24;
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, minutes),
                        Arbitraries.integers().between(0, 40 * minutes),
                        Arbitraries.integers().between(0, 500 * minutes))
                .map(ago -> NOW.minus(Duration.ofMinutes(ago)))
                .set()
                .ofMaxSize(120);
    }

    @Property
    void what_stays_later_would_have_stayed_before(
            @ForAll("made") Set<Instant> made, @ForAll("hours") int hours) {
        var later = NOW.plus(Duration.ofHours(hours));

        assertTrue(Thinning.kept(made, NOW).containsAll(Thinning.kept(made, later)));
    }

    @Property
    void it_makes_no_difference_how_often_copies_are_thinned(
            @ForAll("made") Set<Instant> made, @ForAll("hours") int hours) {
        var later = NOW.plus(Duration.ofHours(hours));

        assertEquals(Thinning.kept(made, later), Thinning.kept(Thinning.kept(made, NOW), later));
    }

    @Provide
    Arbitrary<Integer> hours() {
        return Arbitraries.integers().between(0, 24 * 400);
    }

    @Property
    void the_newest_copy_always_stays(@ForAll("made") Set<Instant> made) {
        var kept = Thinning.kept(made, NOW.plus(Duration.ofDays(2000)));

        assertEquals(made.stream().max(Instant::compareTo).stream().collect(toSet()), kept);
    }

    @Test
    void two_years_of_a_copy_every_ten_minutes_leave_about_a_hundred_and_twenty() {
        var made = new ArrayList<Instant>();
        for (var n = 0; n < 6 * 24 * 730; n++) {
            made.add(NOW.minus(Duration.ofMinutes(10L * n)));
        }

        var kept = Thinning.kept(made, NOW).size();

        assertTrue(kept > 13 + 20 + 28 + 45 && kept < 13 + 25 + 33 + 55, "Kept " + kept);
    }

    @Test
    void an_hour_of_yesterday_keeps_its_last_copy() {
        var first = Instant.parse("2026-11-23T08:10:00Z");
        var last = Instant.parse("2026-11-23T08:50:00Z");

        assertEquals(Set.of(last, NOW), Thinning.kept(List.of(first, last, NOW), NOW));
    }

    @Test
    void a_copy_from_the_future_stays() {
        var future = NOW.plus(Duration.ofDays(3));

        assertEquals(Set.of(NOW, future), Thinning.kept(List.of(NOW, future), NOW));
    }
}

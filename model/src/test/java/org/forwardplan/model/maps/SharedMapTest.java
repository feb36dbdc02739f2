package org.forwardplan.model.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class SharedMapTest {

    /// Many of them share a hash, or the first levels of one.
    private record Key(int number) {
        @Override
        public int hashCode() {
            return number % 7 * (1 << 28) + number % 3;
        }
    }

    @Property(tries = 500)
    void it_is_what_an_ordinary_map_would_be(
            @ForAll @Size(max = 120) List<@IntRange(min = -60, max = 60) Integer> steps) {
        var ordinary = new HashMap<Key, String>();
        var shared = SharedMap.<Key, String>of();
        for (var number : steps) {
            var before = shared;
            var copy = new HashMap<>(before);
            var key = new Key(Math.abs(number));
            if (number < 0) {
                ordinary.remove(key);
                shared = shared.without(key);
            } else {
                ordinary.put(key, "at " + copy.size());
                shared = shared.with(key, "at " + copy.size());
            }
            assertEquals(copy, before, "the map it was made from");
            assertEquals(ordinary, shared);
            assertEquals(ordinary.size(), shared.size());
            assertEquals(ordinary, new HashMap<>(shared));
            assertEquals(ordinary.hashCode(), shared.hashCode());
        }
    }

    @Property(tries = 200)
    void words_for_keys(@ForAll List<String> words) {
        var ordinary = new HashMap<String, Integer>();
        words.forEach(word -> ordinary.merge(word, 1, Integer::sum));
        assertEquals(ordinary, SharedMap.copyOf(ordinary));
        words.forEach(
                word -> assertEquals(ordinary.get(word), SharedMap.copyOf(ordinary).get(word)));
    }

    @Test
    void what_is_not_there_is_taken_out_without_a_trace() {
        var one = SharedMap.<String, Integer>of().with("a", 1);
        assertSame(one, one.without("b"));
        assertNull(one.get("b"));
        assertEquals(Map.of(), one.without("a"));
    }

    @Test
    void a_value_that_becomes_nothing_is_not_kept() {
        var counts = SharedMap.<String, Integer>of().changed("a", 0, count -> count + 1);
        assertEquals(Map.of("a", 1), counts);
        assertEquals(Map.of(), counts.changed("a", 0, count -> count - 1));
    }
}

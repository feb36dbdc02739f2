package org.forwardplan.persistence.rulebooks;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds the word somebody may have meant.
public final class Spelling {

    private Spelling() {}

    /// ` Did you mean …?` where one of the words is near; empty where none is.
    public static String hint(String written, Collection<String> words) {
        return nearest(written, words).map(" Did you mean '%s'?"::formatted).orElse("");
    }

    private static Optional<String> nearest(String written, Collection<String> words) {
        var reach = Math.min(3, (written.length() + 1) / 3);
        return words.stream()
                .filter(word -> distance(written, word) <= reach)
                .min(Comparator.comparingInt(word -> distance(written, word)));
    }

    /// How many letters must be put in, taken out or replaced to make one word of the other.
    private static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        for (var j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var now = new int[before.length];
            now[0] = i;
            for (var j = 1; j < now.length; j++) {
                var replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}

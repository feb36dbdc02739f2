package org.forwardplan.model.rulebook;

import org.forwardplan.model.comparison.WordDiff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How alike two texts are, by the words they share.
final class Likeness {

    /// Words that every test has.
    private static final List<String> USUAL =
            List.of(
                    "does", "do", "the", "plan", "a", "an", "of", "to", "and", "or", "in", "for",
                    "how", "will", "be", "is", "are", "it", "that", "by", "with", "on");

    private Likeness() {}

    /// From 0, where they share no word, to 1, where they have the same words.
    static double of(String one, String other) {
        var ours = words(one);
        var theirs = words(other);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return one.equals(other) ? 1 : 0;
        }
        var size = ours.size() + theirs.size();
        var left = new ArrayList<>(theirs);
        var shared = ours.stream().filter(left::remove).count();
        return 2.0 * shared / size;
    }

    private static List<String> words(String text) {
        return WordDiff.tokens(text.toLowerCase(Locale.ROOT)).stream()
                .filter(token -> Character.isLetterOrDigit(token.codePointAt(0)))
                .filter(token -> !USUAL.contains(token))
                .toList();
    }
}

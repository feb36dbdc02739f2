package org.forwardplan.model.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What was taken out of a text and what was put in, word by word: read with the deleted parts it
/// is the earlier text, read with the inserted ones the later.
///
/// Whole phrases are shown as replaced where only a small word or a mark stayed between two
/// changes. Where something was replaced, what went stands before what came.
public record WordDiff(List<Part> parts) {

    private static final Pattern TOKEN =
            Pattern.compile(
                    "[\\p{L}\\p{M}\\p{N}]+(?:['’.,-][\\p{L}\\p{M}\\p{N}]+)*|\\s+|.",
                    Pattern.DOTALL);

    public WordDiff {
        parts = List.copyOf(parts);
    }

    public enum Kind {
        SAME("Unchanged"),
        DELETED("Deleted"),
        INSERTED("Inserted");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /// A stretch of text that stayed, went or came.
    public record Part(Kind kind, String text) {

        boolean in(Kind side) {
            return kind == Kind.SAME || kind == side;
        }
    }

    public static WordDiff between(String then, String now) {
        return between(tokens(then), tokens(now));
    }

    /// @param before the words, marks and spaces of the earlier text, one by one
    /// @param after those of the later text
    public static WordDiff between(List<String> before, List<String> after) {
        return new WordDiff(Phrases.of(before, after, Anchors.between(before, after)));
    }

    /// The words, marks and spaces of a text, one by one.
    public static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(result -> result.group()).toList();
    }

    /// The earlier text.
    public String then() {
        return text(part -> part.in(Kind.DELETED));
    }

    /// The later text.
    public String now() {
        return text(part -> part.in(Kind.INSERTED));
    }

    private String text(Predicate<Part> which) {
        return parts.stream().filter(which).map(Part::text).collect(Collectors.joining());
    }

    public boolean same() {
        return parts.stream().allMatch(part -> part.kind() == Kind.SAME);
    }

    /// The words of this kind alone, one by one, without marks and spaces.
    public List<String> words(Kind kind) {
        var words = new ArrayList<String>();
        parts.stream()
                .filter(part -> part.kind() == kind)
                .flatMap(part -> tokens(part.text()).stream())
                .filter(WordDiff::isWord)
                .forEach(words::add);
        return words;
    }

    static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    static boolean isBlank(String token) {
        return token.isBlank();
    }
}

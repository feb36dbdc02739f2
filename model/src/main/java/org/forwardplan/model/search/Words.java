package org.forwardplan.model.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads a text as the words it is made of, so that what was typed finds what was written: capitals
/// and accents do not matter, hyphens part words, figures such as `4.2` or `1,200` stay whole, and
/// a possessive is its noun.
public final class Words {

    private static final Set<String> COMMON =
            Set.of(
                    "a", "an", "and", "are", "as", "at", "be", "been", "by", "can", "for", "from",
                    "had", "has", "have", "he", "her", "his", "how", "if", "in", "into", "is", "it",
                    "its", "may", "more", "must", "not", "of", "on", "or", "our", "she", "should",
                    "so", "such", "than", "that", "the", "their", "them", "then", "there", "these",
                    "they", "this", "those", "to", "was", "we", "were", "what", "when", "where",
                    "which", "who", "will", "with", "would", "you", "your");

    private Words() {}

    /// A word as it is sought: small letters without accents.
    ///
    /// @param from where it begins in the text
    /// @param to where it ends there; that place is not part of it
    public record Word(String text, int from, int to) {

        /// What it has in common with its other forms.
        public String stem() {
            return Stem.of(text);
        }
    }

    /// All words of a text, in order.
    public static List<Word> in(String text) {
        var words = new ArrayList<Word>();
        var at = 0;
        while (at < text.length()) {
            var from = at;
            at = end(text, from);
            if (at > from) {
                words.add(new Word(folded(text.substring(from, at)), from, at));
                at = afterPossessive(text, at);
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    /// The stems of the words that say something; for comparing what two texts are about.
    public static List<String> stems(String text) {
        return in(text).stream().filter(word -> !common(word.text())).map(Word::stem).toList();
    }

    /// True for words that every text has, and that find nothing: `the`, `of`, `will` …
    ///
    /// @param word as [Word#text] has it
    public static boolean common(String word) {
        return COMMON.contains(word);
    }

    /// Small letters without accents, and figures without the signs that part thousands.
    public static String folded(String text) {
        var small = text.toLowerCase(Locale.UK);
        if (small.chars().allMatch(sign -> sign < 128)) {
            return small.indexOf(',') < 0 ? small : small.replace(",", "");
        }
        var plain = Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.replace(",", "");
    }

    /// Where the word ends that begins at `from`; `from` where none does. Signs that are words by
    /// themselves, as Chinese ones are, stand alone.
    private static int end(String text, int from) {
        var at = from;
        while (at < text.length()) {
            var sign = text.codePointAt(at);
            if (Character.isIdeographic(sign)) {
                return at > from ? at : at + Character.charCount(sign);
            }
            if (!partOfWord(sign) && !withinFigure(text, from, at)) {
                return at;
            }
            at += Character.charCount(sign);
        }
        return at;
    }

    private static boolean partOfWord(int sign) {
        return Character.isLetterOrDigit(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private static boolean withinFigure(String text, int from, int at) {
        var sign = text.charAt(at);
        return at > from
                && at + 1 < text.length()
                && (sign == '.' || sign == ',')
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private static int afterPossessive(String text, int at) {
        var possessive =
                at + 1 < text.length()
                        && (text.charAt(at) == '\'' || text.charAt(at) == '’')
                        && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                        && (at + 2 == text.length() || !partOfWord(text.codePointAt(at + 2)));
        return possessive ? at + 2 : at;
    }
}

package org.forwardplan.model.language;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Counts the syllables of a word as an English reader would speak it. An estimate: the spelling
/// does not always say.
final class Syllables {

    private static final Pattern VOWELS = Pattern.compile("[aeiouyàáâäæèéêëìíîïòóôöøùúûü]+");

    /// An e that is written and not spoken: `care`, `makes`, `planned`, `safely`, `timeline`.
    private static final Pattern SILENT =
            Pattern.compile(
                    "(?<=[^aeiouy])(?<![^aeiouy]l)e$"
                            + "|(?<=[^aeiouyscgxz])(?<!ch|sh|[^aeiouy]l)es$"
                            + "|(?<=[^aeiouytd])(?<![^aeiouy]l)ed$"
                            + "|(?<=[aeiouy][^aeiouy]|[rnd]g|nc)e(?:ly|ments?|ful|fully|less|ness)$"
                            + "|^(?:safe|home|stake|whole|house|base|time|life|fire|note|some|there"
                            + "|where)(?=[bcdfghklmnptw])(?!ly$|ments?$|ful|less|ness)");

    /// Two vowels that stand together and are spoken apart: `area`, `annual`, `planning for a
    /// client`, `studying`.
    private static final Pattern APART =
            Pattern.compile(
                    "[ct]iat|^scien|(?<![ct])ia(?!ge)|(?<=[rp])ion|(?<![ctgsx])io(?!n|ur)|tio$"
                        + "|eo(?!p|us)|(?<![gc])eous|creat|react|realit|realis|area|idea|theatre"
                        + "|(?<![qg])u(?:a|en|it(?:y|ies)|ine)|fuel"
                        + "|(?<![ctf])(?<!fr)ien|iet|iers?$|iu|uum|[aeiouy]ing|[aeiou]y[aeiou](?!d$|s$)"
                        + "|(?:s|th)ms?$|^coo(?=rd|p)|chao");

    private static final Map<String, Integer> KNOWN =
            Map.of(
                    "business",
                    2,
                    "businesses",
                    3,
                    "every",
                    2,
                    "people",
                    2,
                    "parliament",
                    3,
                    "diabetes",
                    4,
                    "hundred",
                    2,
                    "element",
                    3,
                    "elements",
                    3,
                    "one",
                    1);

    private Syllables() {}

    /// At least 1. Letters that stand for a name are spoken one by one: `NHS` has three.
    static int in(String word) {
        if (spelledOut(word)) {
            return word.chars().map(letter -> letter == 'W' ? 3 : 1).sum();
        }
        var plain = word.toLowerCase(Locale.UK).replaceFirst("['’]s?$", "");
        var known = KNOWN.get(plain);
        return known != null ? known : Math.max(1, estimate(plain));
    }

    private static boolean spelledOut(String word) {
        return word.length() > 1
                && word.length() < 6
                && word.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
    }

    private static int estimate(String word) {
        return count(VOWELS, word) - count(SILENT, word) + count(APART, word);
    }

    private static int count(Pattern pattern, String word) {
        return (int) pattern.matcher(word).results().count();
    }
}

package org.forwardplan.model.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Splits plain text into the words and sentences that a reader takes in.
final class Spoken {

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}'’]+");
    private static final Pattern END = Pattern.compile("[.!?]+[)\\]\"'”’]*(?=\\s+[^\\p{Ll}\\s])");

    private static final Pattern OPENING = Pattern.compile("^[(\\[\"'“‘]+");

    /// What ends in a full stop without ending a sentence.
    private static final Set<String> SHORTENED =
            Set.of(
                    "e.g", "i.e", "eg", "ie", "etc", "dr", "mr", "mrs", "ms", "prof", "st", "no",
                    "nos", "para", "paras", "vs", "cf", "approx", "s", "ss", "p", "pp", "fig");

    private Spoken() {}

    /// Words as a word processor counts them: what stands between spaces and holds a letter or a
    /// digit.
    static int words(String text) {
        return (int)
                BLANK.splitAsStream(text)
                        .filter(word -> LETTER_OR_DIGIT.matcher(word).find())
                        .count();
    }

    /// Syllables of all words together. What holds no letter, such as a number, counts as one.
    static int syllables(String text) {
        return BLANK.splitAsStream(text)
                .filter(word -> LETTER_OR_DIGIT.matcher(word).find())
                .mapToInt(Spoken::ofWord)
                .sum();
    }

    private static int ofWord(String word) {
        var parts =
                NO_LETTER
                        .splitAsStream(word)
                        .filter(part -> part.chars().anyMatch(Character::isLetter))
                        .mapToInt(Syllables::in)
                        .sum();
        return Math.max(1, parts);
    }

    /// Sentences of one paragraph; a paragraph with words and no full stop is one.
    static int sentences(String paragraph) {
        if (words(paragraph) == 0) {
            return 0;
        }
        var ends =
                END.matcher(paragraph)
                        .results()
                        .filter(end -> !shortened(paragraph, end.start()))
                        .count();
        return (int) ends + 1;
    }

    private static boolean shortened(String text, int end) {
        var start = end;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        var word = text.substring(start, end).toLowerCase(Locale.UK);
        return SHORTENED.contains(OPENING.matcher(word).replaceFirst(""));
    }
}

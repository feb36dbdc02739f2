package org.forwardplan.model.language;

import org.forwardplan.model.plan.CrossReference;
import org.forwardplan.model.plan.Prose.Paragraph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the words of a text that neither the dictionary nor the planner knows. Words with figures,
/// names in capitals, web addresses and cross-references are left alone.
///
/// @param own words the planner has added, as they were written
public record SpellCheck(Dictionary dictionary, Set<String> own) {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "\\S*(?:://|@|www\\.)\\S*|\\b[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.(?:uk|org|com|net|gov|io|eu)\\b\\S*");
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern LEFT_ALONE =
            Pattern.compile(".*\\p{N}.*|.\\p{M}*|\\p{Lu}+(?:['’]?s)?|.+\\p{Lu}.*");

    /// What stands before a hyphen and is no word by itself.
    private static final Set<String> PREFIXES =
            Set.of(
                    "anti", "bi", "bio", "co", "cross", "ex", "inter", "intra", "micro", "mid",
                    "multi", "neuro", "non", "post", "pre", "pro", "psycho", "re", "semi", "socio",
                    "sub", "tele", "trans", "ultra", "un");

    public SpellCheck {
        own = Set.copyOf(own);
    }

    public SpellCheck with(String word) {
        var more = new HashSet<>(own);
        more.add(plain(word));
        return new SpellCheck(dictionary, more);
    }

    public List<Misspelling> check(String text) {
        var masked = ADDRESS.matcher(text).replaceAll(found -> "0".repeat(found.group().length()));
        var found = new ArrayList<Misspelling>();
        var words = WORD.matcher(masked);
        while (words.find()) {
            var word = words.group();
            if (!LEFT_ALONE.matcher(word).matches()
                    && !known(word)
                    && !(hyphened(masked, words.start(), words.end())
                            && partOfKnown(masked, words.start(), words.end()))) {
                found.add(new Misspelling(words.start(), words.end(), word));
            }
        }
        return List.copyOf(found);
    }

    /// Where the words stand counts from the start of the paragraph.
    public List<Misspelling> check(Paragraph paragraph) {
        var text = new StringBuilder();
        for (var run : paragraph.runs()) {
            text.append(
                    CrossReference.of(run.link()).isPresent()
                            ? "0".repeat(run.text().length())
                            : run.text());
        }
        return check(text.toString());
    }

    /// Where the words stand counts from the start of the first paragraph, the end of each being
    /// one sign.
    public List<Misspelling> checkAll(List<Paragraph> paragraphs) {
        var found = new ArrayList<Misspelling>();
        var start = 0;
        for (var paragraph : paragraphs) {
            for (var one : check(paragraph)) {
                found.add(new Misspelling(start + one.from(), start + one.to(), one.word()));
            }
            start += paragraph.text().length() + 1;
        }
        return List.copyOf(found);
    }

    public boolean known(String word) {
        var plain = plain(word);
        return isOwn(plain) || dictionary.knows(plain);
    }

    /// Words that may have been meant, the likeliest first.
    public List<String> suggestions(String word) {
        return dictionary.like(plain(word));
    }

    private boolean isOwn(String word) {
        return added(word)
                || word.endsWith("'s") && added(word.substring(0, word.length() - 2))
                || word.endsWith("s") && added(word.substring(0, word.length() - 1));
    }

    /// A word that was added without a capital may begin with one.
    private boolean added(String word) {
        return own.contains(word)
                || !word.isEmpty()
                        && own.contains(
                                word.substring(0, 1).toLowerCase(Locale.UK) + word.substring(1));
    }

    private static boolean hyphened(String text, int from, int to) {
        return from > 0 && text.charAt(from - 1) == '-'
                || to < text.length() && text.charAt(to) == '-';
    }

    /// `co-produced` is a word where `co` is none.
    private boolean partOfKnown(String text, int from, int to) {
        var word = text.substring(from, to);
        if (to < text.length()
                && text.charAt(to) == '-'
                && PREFIXES.contains(word.toLowerCase(Locale.UK))) {
            return true;
        }
        var start = from;
        while (start > 0 && inCompound(text.charAt(start - 1))) {
            start--;
        }
        var end = to;
        while (end < text.length() && inCompound(text.charAt(end))) {
            end++;
        }
        return known(text.substring(start, end));
    }

    private static boolean inCompound(char sign) {
        return sign == '-' || Character.isLetter(sign);
    }

    private static String plain(String word) {
        return word.replace('’', '\'');
    }
}

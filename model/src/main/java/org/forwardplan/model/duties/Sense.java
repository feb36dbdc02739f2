package org.forwardplan.model.duties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A text as its sense has it: sentences of words, without marks and looks.
final class Sense {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;:])\\s+|\\R");
    private static final Pattern WORD =
            Pattern.compile(
                    "[£€$%<>≤≥]|(?<![\\p{L}\\p{N}])[-−](?=\\p{Nd})|[\\p{L}\\p{M}\\p{N}]+(?:['’.,/][\\p{L}\\p{M}\\p{N}]+)*");

    /// A word of a sentence.
    ///
    /// @param said in small letters, figures in one form
    /// @param written as it stands in the text
    /// @param capital true where it bears a capital that its place does not ask for
    record Word(String said, String written, boolean capital) {

        boolean number() {
            return SenseWords.number(said, written);
        }

        boolean turns() {
            return !number() && SenseWords.turns(said);
        }

        /// A body, a place, a role, an abbreviation.
        boolean name() {
            return capital && !number() && !turns();
        }

        boolean small() {
            return SenseWords.small(said);
        }
    }

    private Sense() {}

    /// Each sentence as its words; those without words are left out.
    static List<List<Word>> sentences(String text) {
        return SENTENCE_END
                .splitAsStream(text)
                .map(Sense::sentence)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static List<Word> sentence(String text) {
        var words = new ArrayList<Word>();
        var found = WORD.matcher(text);
        while (found.find()) {
            var written = found.group();
            var said = said(written);
            if (said.equals("cent") && !words.isEmpty() && words.getLast().said().equals("per")) {
                words.removeLast();
                said = "percent";
            }
            words.add(new Word(said, written, capital(written, words.isEmpty())));
        }
        if (words.size() > 1 && upper(words.getFirst().written()) && words.get(1).name()) {
            var first = words.getFirst();
            words.set(0, new Word(first.said(), first.written(), !first.small()));
        }
        return List.copyOf(words);
    }

    private static boolean capital(String written, boolean first) {
        var capitals = written.chars().filter(Character::isUpperCase).count();
        return capitals > 1 || !first && upper(written) && written.length() > 1;
    }

    private static boolean upper(String written) {
        return Character.isUpperCase(written.charAt(0));
    }

    private static String said(String written) {
        var small = written.toLowerCase(Locale.UK).replace('’', '\'');
        var bare = small.endsWith("'s") ? small.substring(0, small.length() - 2) : small;
        var figure = Character.isDigit(bare.charAt(0)) ? bare.replace(",", "") : bare;
        return SenseWords.oneFor(figure);
    }

    /// The sentences of one text that the other has not, each as often as this one has it more
    /// often.
    static List<List<Word>> beyond(List<List<Word>> sentences, List<List<Word>> others) {
        var there = new HashMap<List<String>, Integer>();
        others.forEach(sentence -> there.merge(said(sentence), 1, Integer::sum));
        return sentences.stream()
                .filter(sentence -> there.merge(said(sentence), -1, Integer::sum) < 0)
                .toList();
    }

    private static List<String> said(List<Word> sentence) {
        return sentence.stream().map(Word::said).toList();
    }

    /// What stands as a name within a sentence of either text.
    static Set<String> names(List<List<Word>> before, List<List<Word>> after) {
        return Stream.concat(before.stream(), after.stream())
                .flatMap(List::stream)
                .filter(Word::name)
                .map(Word::said)
                .collect(Collectors.toSet());
    }
}

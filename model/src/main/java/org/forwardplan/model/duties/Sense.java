package org.forwardplan.model.duties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A text as its sense has it: sentences of words, without marks and looks.
final class Sense {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;:])\\s+|\\R");
    private static final Pattern WORD =
            Pattern.compile("[£€$%]|[\\p{L}\\p{M}\\p{N}]+(?:['’.,/][\\p{L}\\p{M}\\p{N}]+)*");

    private static final Map<String, String> FIGURES =
            Map.ofEntries(
                    Map.entry("one", "1"),
                    Map.entry("two", "2"),
                    Map.entry("three", "3"),
                    Map.entry("four", "4"),
                    Map.entry("five", "5"),
                    Map.entry("six", "6"),
                    Map.entry("seven", "7"),
                    Map.entry("eight", "8"),
                    Map.entry("nine", "9"),
                    Map.entry("ten", "10"),
                    Map.entry("eleven", "11"),
                    Map.entry("twelve", "12"),
                    Map.entry("%", "percent"));

    private static final Set<String> NUMBERS =
            words(
                    "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty"
                            + " forty fifty sixty seventy eighty ninety hundred thousand million"
                            + " billion dozen half third quarter fifth tenth double twice treble"
                            + " monday tuesday wednesday thursday friday saturday sunday january"
                            + " february april june july august september october november december"
                            + " spring summer autumn winter percent daily weekly monthly quarterly"
                            + " yearly annual annually £ € $");

    /// In small letters they are a verb and a doubt.
    private static final Set<String> MONTHS_BY_CAPITAL = Set.of("March", "May");

    private static final Set<String> TURNS =
            words(
                    "not no never none neither nor nobody nothing nowhere cannot without unless"
                            + " except excluding until if only may might could should must shall");

    private static final Set<String> SMALL =
            words(
                    "a an the and of to in on at by for from with as is are was were be been being"
                            + " will would has have had it its this that these those there their"
                            + " they them we our us which who whose or also so such then than into"
                            + " over within through across per");

    /// A word of a sentence.
    ///
    /// @param said in small letters, figures in one form
    /// @param written as it stands in the text
    /// @param capital true where it bears a capital that its place does not ask for
    record Word(String said, String written, boolean capital) {

        boolean number() {
            return said.chars().anyMatch(Character::isDigit)
                    || NUMBERS.contains(said)
                    || MONTHS_BY_CAPITAL.contains(written);
        }

        boolean turns() {
            return !number() && (TURNS.contains(said) || said.endsWith("n't"));
        }

        /// A body, a place, a role, an abbreviation.
        boolean name() {
            return capital && !number() && !turns();
        }

        boolean small() {
            return SMALL.contains(said);
        }
    }

    private Sense() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

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
        return FIGURES.getOrDefault(figure, figure);
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

    /// The words that carry the sense; a turning word is written with what it turns, and a name is
    /// one wherever it stands.
    static List<Word> telling(List<List<Word>> sentences, Set<String> names) {
        return sentences.stream().flatMap(sentence -> tellingWords(sentence, names)).toList();
    }

    private static Stream<Word> tellingWords(List<Word> sentence, Set<String> names) {
        return IntStream.range(0, sentence.size())
                .filter(at -> sentence.get(at).turns() || !sentence.get(at).small())
                .mapToObj(at -> {
                    var word = sentence.get(at);
                    return word.turns()
                            ? new Word(word.said(), turned(sentence, at), false)
                            : new Word(word.said(), word.written(), names.contains(word.said()));
                });
    }

    /// E.g. `not close`.
    private static String turned(List<Word> sentence, int at) {
        var turns = sentence.get(at).said();
        return sentence.subList(at + 1, sentence.size()).stream()
                .filter(word -> !word.small() && !word.turns())
                .findFirst()
                .map(word -> turns + " " + word.said())
                .orElse(turns);
    }
}

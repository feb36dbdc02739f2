package org.forwardplan.model.duties;

import org.forwardplan.model.duties.Sense.Word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A word that carries the sense of a text.
///
/// @param key what it is told from others by
/// @param written as a planner is told of it
record Telling(String key, String written, Sort sort) {

    /// What a word is there for; the first that fits.
    enum Sort {
        NUMBER("a number or date"),
        TURN("a word that turns the sense"),
        LIMIT("a word that sets a limit"),
        EXTENT("a word for how much or how often"),
        NAME("a name"),
        ABOUT("what a sentence is about"),
        OTHER("a word");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private static final Optional<String> NONE = Optional.empty();

    /// How far a limit may stand from its number: “by the end of March”.
    private static final int REACH = 4;

    /// @param names in small letters: a name is one wherever it stands
    static List<Telling> words(List<List<Word>> sentences, Set<String> names) {
        return sentences.stream().flatMap(sentence -> inSentence(sentence, names)).toList();
    }

    private static Stream<Telling> inSentence(List<Word> sentence, Set<String> names) {
        return IntStream.range(0, sentence.size())
                .mapToObj(at -> word(sentence, at, names))
                .flatMap(Optional::stream);
    }

    private static Optional<Telling> word(List<Word> sentence, int at, Set<String> names) {
        var word = sentence.get(at);
        var said = word.said();
        var unit = at > 0 && sentence.get(at - 1).number() ? SenseWords.unit(said) : NONE;
        if (word.number() || unit.isPresent()) {
            return Optional.of(new Telling(unit.orElse(said), word.written(), Sort.NUMBER));
        }
        if (word.turns()) {
            var turned = turned(sentence, at);
            return Optional.of(new Telling(turned, turned, Sort.TURN));
        }
        if (SenseWords.limit(said) && limits(sentence, at)) {
            return Optional.of(new Telling(said, word.written(), Sort.LIMIT));
        }
        if (word.small()) {
            return Optional.empty();
        }
        var sort = names.contains(said) ? Sort.NAME : Sort.OTHER;
        return Optional.of(
                SenseWords.extent(said)
                        .map(extent -> new Telling(extent, word.written(), Sort.EXTENT))
                        .orElse(new Telling(said, word.written(), sort)));
    }

    /// E.g. `not close`: a turning word is told from another by what it turns.
    private static String turned(List<Word> sentence, int at) {
        var turns = sentence.get(at).said();
        return sentence.subList(at + 1, sentence.size()).stream()
                .filter(word -> !word.small() && !word.turns())
                .findFirst()
                .map(word -> turns + " " + word.said())
                .orElse(turns);
    }

    private static boolean limits(List<Word> sentence, int at) {
        for (var next = at + 1; next < Math.min(sentence.size(), at + 1 + REACH); next++) {
            if (sentence.get(next).number()) {
                return true;
            }
            if (SenseWords.limit(sentence.get(next).said())) {
                return false;
            }
        }
        return false;
    }

    /// Who does it, in the sentences that begin with it: “We will”, “Partners have”.
    static List<Telling> subjects(List<List<Word>> sentences) {
        return sentences.stream()
                .filter(sentence ->
                        sentence.size() > 1
                                && SenseWords.verb(sentence.get(1).said())
                                && !SenseWords.pointing(sentence.getFirst().said()))
                .map(List::getFirst)
                .map(word -> new Telling(word.said(), word.written(), Sort.ABOUT))
                .toList();
    }

    /// Whether it was merely corrected, or put into another form. A number is never misspelt, and
    /// one letter makes another place of a name.
    boolean meantAs(Telling other) {
        return sort == other.sort
                && switch (sort) {
                    case NUMBER, LIMIT, EXTENT -> false;
                    case NAME -> OneWord.meantAsName(key, other.key);
                    case TURN ->
                            firstWord().equals(other.firstWord()) && OneWord.meant(key, other.key);
                    case ABOUT, OTHER -> OneWord.meant(key, other.key);
                };
    }

    private String firstWord() {
        return key.split(" ", 2)[0];
    }
}

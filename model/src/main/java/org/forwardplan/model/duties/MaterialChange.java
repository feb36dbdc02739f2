package org.forwardplan.model.duties;

import org.forwardplan.model.duties.Sense.Word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Tells a change of sense from a change of looks: whether somebody should read a text again before
/// relying on it.
///
/// Never material: capitals, punctuation, spaces and line breaks, bold and the like, sentences that
/// only moved, small words such as “the”, and a word that was merely corrected or put into another
/// form.
///
/// Always material: a number, an amount or a date; a word that turns the sense, such as “not”,
/// “unless” or “may”; a name. Else it is material when more than one word in ten has changed, or
/// more than twelve in all.
///
/// It cannot know what words mean: a slip of one letter that makes another word passes for a
/// correction, and a new way to say the same for a change. A single word that opens a sentence is
/// taken for a name only where it stands within a sentence too.
public final class MaterialChange {

    private static final int ONE_IN = 10;
    private static final int MOST = 12;
    private static final int MANY = 60;
    private static final int TOLD = 3;

    private MaterialChange() {}

    /// Why somebody should look, as words that follow “because”; empty where nothing material has
    /// changed.
    public static Optional<String> between(String then, String now) {
        if (then.equals(now)) {
            return Optional.empty();
        }
        var before = Sense.sentences(then);
        var after = Sense.sentences(now);
        var names = Sense.names(before, after);
        var was = Sense.telling(Sense.beyond(before, after), names);
        var is = Sense.telling(Sense.beyond(after, before), names);
        return changed("a number or date", Word::number, was, is)
                .or(() -> changed("a word that turns the sense", Word::turns, was, is))
                .or(() -> changed("a name", Word::name, was, is))
                .or(() -> share(was, is, Math.max(size(before), size(after))));
    }

    private static int size(List<List<Word>> sentences) {
        return sentences.stream().mapToInt(List::size).sum();
    }

    /// Words of one sort: what has gone and come, or that they have changed places.
    private static Optional<String> changed(
            String sort, Predicate<Word> which, List<Word> was, List<Word> is) {
        var before = was.stream().filter(which).toList();
        var after = is.stream().filter(which).toList();
        var gone = without(before, after);
        var come = without(after, before);
        pairOff(gone, come);
        if (gone.isEmpty() && come.isEmpty()) {
            return keys(before).equals(keys(after)) || before.size() != after.size()
                    ? Optional.empty()
                    : Optional.of(sort + " stands elsewhere: " + quoted(after));
        }
        if (gone.isEmpty()) {
            return Optional.of("%s was added: %s".formatted(sort, quoted(come)));
        }
        return Optional.of(
                come.isEmpty()
                        ? "%s was taken out: %s".formatted(sort, quoted(gone))
                        : "%s has changed: %s is now %s"
                                .formatted(sort, quoted(gone), quoted(come)));
    }

    /// Takes out of both what was merely corrected. Where a great deal has changed, nobody has
    /// merely corrected it.
    private static void pairOff(List<Word> gone, List<Word> come) {
        if (Math.max(gone.size(), come.size()) > MANY) {
            return;
        }
        for (var word : List.copyOf(gone)) {
            come.stream()
                    .filter(other -> meantAsOne(word, other))
                    .findFirst()
                    .ifPresent(other -> {
                        gone.remove(word);
                        come.remove(other);
                    });
        }
    }

    /// A number is never merely misspelt.
    private static boolean meantAsOne(Word one, Word other) {
        return !one.number() && !other.number() && OneWord.meant(key(one), key(other));
    }

    private static Optional<String> share(List<Word> was, List<Word> is, int words) {
        var gone = without(was, is);
        var come = without(is, was);
        pairOff(gone, come);
        var changed = Math.max(gone.size(), come.size());
        return changed > MOST || changed * ONE_IN > words
                ? Optional.of("%d of its %d words have changed".formatted(changed, words))
                : Optional.empty();
    }

    /// The words of one list that the other has not, each as often as it has it more often.
    private static List<Word> without(List<Word> words, List<Word> others) {
        var there = new HashMap<String, Integer>();
        others.forEach(word -> there.merge(key(word), 1, Integer::sum));
        var left = new ArrayList<Word>();
        for (var word : words) {
            if (there.merge(key(word), -1, Integer::sum) < 0) {
                left.add(word);
            }
        }
        return left;
    }

    private static List<String> keys(List<Word> words) {
        return words.stream().map(MaterialChange::key).toList();
    }

    /// A turning word is told from another by what it turns.
    private static String key(Word word) {
        return word.turns() ? word.written() : word.said();
    }

    private static String quoted(List<Word> words) {
        return words.stream()
                        .limit(TOLD)
                        .map(word -> "“" + word.written() + "”")
                        .collect(Collectors.joining(", "))
                + (words.size() > TOLD ? " …" : "");
    }
}

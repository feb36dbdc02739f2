package org.forwardplan.model.duties;

import org.forwardplan.model.duties.Sense.Word;
import org.forwardplan.model.duties.Telling.Sort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Tells a change of sense from a change of looks: whether somebody should read a text again before
/// relying on it.
///
/// Never material: capitals, punctuation, spaces and line breaks, bold and the like, sentences that
/// only moved, small words such as “the”, and a word that was merely corrected or put into another
/// form.
///
/// Always material: a number, a unit, an amount or a date, and what makes a limit of it (“by”, “at
/// least”); a word that turns the sense or weakens a promise, such as “not”, “unless”, “may” or
/// “aim”; how much of it (“all”, “some”); a name; who does it, where a sentence begins with that; a
/// word that has become its opposite. Else it is material when more than one word in ten has
/// changed, or more than twelve in all.
///
/// It cannot know what words mean: a slip of one letter that makes another word passes for a
/// correction, and a new way to say the same for a change. A single word that opens a sentence is
/// taken for a name only where it stands within a sentence too.
public final class MaterialChange {

    private static final List<Sort> ALWAYS =
            List.of(Sort.NUMBER, Sort.TURN, Sort.LIMIT, Sort.EXTENT, Sort.NAME);

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
        var gone = Sense.beyond(before, after);
        var come = Sense.beyond(after, before);
        var was = Telling.words(gone, names);
        var is = Telling.words(come, names);
        return ALWAYS.stream()
                .map(sort -> changed(sort, was, is))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> replaced(Telling.subjects(gone), Telling.subjects(come)))
                .or(() -> others(was, is, Math.max(size(before), size(after))));
    }

    private static int size(List<List<Word>> sentences) {
        return sentences.stream().mapToInt(List::size).sum();
    }

    /// Words of one sort: what has gone and come, or that they have changed places.
    private static Optional<String> changed(Sort sort, List<Telling> was, List<Telling> is) {
        var before = was.stream().filter(word -> word.sort() == sort).toList();
        var after = is.stream().filter(word -> word.sort() == sort).toList();
        var gone = without(before, after);
        var come = without(after, before);
        pairOff(gone, come);
        if (gone.isEmpty() && come.isEmpty()) {
            return before.size() != after.size() || inOneOrder(before, after)
                    ? Optional.empty()
                    : Optional.of(sort.words() + " stands elsewhere: " + quoted(after));
        }
        if (gone.isEmpty()) {
            return Optional.of("%s was added: %s".formatted(sort.words(), quoted(come)));
        }
        return Optional.of(
                come.isEmpty()
                        ? "%s was taken out: %s".formatted(sort.words(), quoted(gone))
                        : nowIs(sort, gone, come));
    }

    private static String nowIs(Sort sort, List<Telling> gone, List<Telling> come) {
        return "%s has changed: %s is now %s".formatted(sort.words(), quoted(gone), quoted(come));
    }

    /// A sentence that is merely put otherwise may begin with another kind of word; where both
    /// begin with who does it, that has changed.
    private static Optional<String> replaced(List<Telling> was, List<Telling> is) {
        var gone = without(was, is);
        var come = without(is, was);
        pairOff(gone, come);
        return gone.isEmpty() || come.isEmpty()
                ? Optional.empty()
                : Optional.of(nowIs(Sort.ABOUT, gone, come));
    }

    /// Takes out of both what was merely corrected. Where a great deal has changed, nobody has
    /// merely corrected it.
    private static void pairOff(List<Telling> gone, List<Telling> come) {
        if (Math.max(gone.size(), come.size()) > MANY) {
            return;
        }
        for (var word : List.copyOf(gone)) {
            come.stream()
                    .filter(word::meantAs)
                    .findFirst()
                    .ifPresent(other -> {
                        gone.remove(word);
                        come.remove(other);
                    });
        }
    }

    private static Optional<String> others(List<Telling> was, List<Telling> is, int words) {
        var gone = without(was, is);
        var come = without(is, was);
        pairOff(gone, come);
        var changed = Math.max(gone.size(), come.size());
        if (changed > MOST || changed * ONE_IN > words) {
            return Optional.of("%d of its %d words have changed".formatted(changed, words));
        }
        return gone.stream()
                .flatMap(word ->
                        come.stream()
                                .filter(other -> Opposites.are(word.key(), other.key()))
                                .map(other ->
                                        "a word has become its opposite: %s is now %s"
                                                .formatted(
                                                        quoted(List.of(word)),
                                                        quoted(List.of(other)))))
                .findFirst();
    }

    /// The words of one list that the other has not, each as often as it has it more often.
    private static List<Telling> without(List<Telling> words, List<Telling> others) {
        var there = new HashMap<String, Integer>();
        others.forEach(word -> there.merge(word.key(), 1, Integer::sum));
        var left = new ArrayList<Telling>();
        for (var word : words) {
            if (there.merge(word.key(), -1, Integer::sum) < 0) {
                left.add(word);
            }
        }
        return left;
    }

    private static boolean inOneOrder(List<Telling> before, List<Telling> after) {
        return IntStream.range(0, before.size())
                .allMatch(at ->
                        before.get(at).key().equals(after.get(at).key())
                                || before.get(at).meantAs(after.get(at)));
    }

    private static String quoted(List<Telling> words) {
        return words.stream()
                        .limit(TOLD)
                        .map(word -> "“" + word.written() + "”")
                        .collect(Collectors.joining(", "))
                + (words.size() > TOLD ? " …" : "");
    }
}

package org.forwardplan.model.comparison;

import org.forwardplan.model.comparison.Anchors.Pair;
import org.forwardplan.model.comparison.WordDiff.Kind;
import org.forwardplan.model.comparison.WordDiff.Part;

import java.util.ArrayList;
import java.util.List;

/// Turns words that stayed into parts a reader can follow: stretches that stayed, went and came.
final class Phrases {

    /// At most so many words that stayed between two changes are shown as changed with them.
    private static final int ISLAND = 2;

    private final List<Change> changes = new ArrayList<>();

    /// A stretch that stayed, then what went and came after it.
    private record Change(List<String> same, List<String> gone, List<String> come) {

        boolean island() {
            var words = same.stream().filter(WordDiff::isWord).count();
            return words <= ISLAND && length(same) < Math.max(length(gone), length(come));
        }

        private static int length(List<String> tokens) {
            return tokens.stream().mapToInt(String::length).sum();
        }
    }

    private Phrases() {}

    static List<Part> of(List<String> before, List<String> after, List<Pair> stayed) {
        var phrases = new Phrases();
        var was = 0;
        var now = 0;
        for (var pair : stayed) {
            phrases.gap(before.subList(was, pair.before()), after.subList(now, pair.after()));
            phrases.stay(before.subList(pair.before(), pair.before() + 1));
            was = pair.before() + 1;
            now = pair.after() + 1;
        }
        phrases.gap(before.subList(was, before.size()), after.subList(now, after.size()));
        return phrases.parts();
    }

    private void stay(List<String> tokens) {
        if (tokens.isEmpty()) {
            return;
        }
        if (changes.isEmpty()
                || !changes.getLast().gone().isEmpty()
                || !changes.getLast().come().isEmpty()) {
            changes.add(new Change(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        }
        changes.getLast().same().addAll(tokens);
    }

    /// What both begin or end with, spaces as a rule, stayed.
    private void gap(List<String> gone, List<String> come) {
        var start = 0;
        var most = Math.min(gone.size(), come.size());
        while (start < most && gone.get(start).equals(come.get(start))) {
            start++;
        }
        var end = 0;
        while (end < most - start
                && gone.get(gone.size() - 1 - end).equals(come.get(come.size() - 1 - end))) {
            end++;
        }
        stay(gone.subList(0, start));
        change(gone.subList(start, gone.size() - end), come.subList(start, come.size() - end));
        stay(gone.subList(gone.size() - end, gone.size()));
    }

    private void change(List<String> gone, List<String> come) {
        if (gone.isEmpty() && come.isEmpty()) {
            return;
        }
        if (changes.isEmpty()) {
            changes.add(new Change(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        }
        changes.getLast().gone().addAll(gone);
        changes.getLast().come().addAll(come);
    }

    /// “[. New sentence]{.}” reads as “{.}[ New sentence.]”: a mark at the start of what was put in
    /// or taken out belongs to the sentence before it.
    private void endSentences() {
        for (var i = 0; i + 1 < changes.size(); i++) {
            var change = changes.get(i);
            var next = changes.get(i + 1);
            var only = change.gone().isEmpty() ? change.come() : change.gone();
            if ((change.gone().isEmpty() || change.come().isEmpty())
                    && isMark(only.getFirst())
                    && only.getFirst().equals(next.same().getFirst())
                    && (next.same().size() > 1 || next.gone().isEmpty() && next.come().isEmpty())) {
                change.same().add(only.removeFirst());
                only.add(next.same().removeFirst());
            }
        }
    }

    private static boolean isMark(String token) {
        return !WordDiff.isWord(token) && !WordDiff.isBlank(token);
    }

    private List<Part> parts() {
        endSentences();
        var whole = new ArrayList<Change>();
        for (var change : changes) {
            if (!whole.isEmpty() && drowns(whole.getLast(), change)) {
                whole.getLast().gone().addAll(change.same());
                whole.getLast().come().addAll(change.same());
                whole.getLast().gone().addAll(change.gone());
                whole.getLast().come().addAll(change.come());
            } else {
                whole.add(change);
            }
        }
        var parts = new ArrayList<Part>();
        for (var change : whole) {
            add(parts, Kind.SAME, change.same());
            add(parts, Kind.DELETED, change.gone());
            add(parts, Kind.INSERTED, change.come());
        }
        return parts;
    }

    /// Both sides of what stayed must be rewritten: between two mere insertions, nothing is.
    private static boolean drowns(Change last, Change next) {
        return !last.gone().isEmpty()
                && !last.come().isEmpty()
                && !next.gone().isEmpty()
                && !next.come().isEmpty()
                && next.island();
    }

    private static void add(List<Part> parts, Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            parts.add(new Part(kind, String.join("", tokens)));
        }
    }
}

package org.forwardplan.model.review;

import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Puts together what was changed in a text here with what was changed in it elsewhere.
final class BothSides {

    private final List<Paragraph> sent;
    private final Side here;
    private final Side there;
    private final List<Paragraph> together = new ArrayList<>();

    /// One of the two texts, with the place in it of each paragraph that stayed as it was sent.
    private record Side(List<Paragraph> paragraphs, Map<Integer, Integer> kept) {

        static Side of(List<Paragraph> sent, Prose text) {
            var kept = new HashMap<Integer, Integer>();
            SameParagraphs.between(sent, text.paragraphs())
                    .forEach((now, was) -> kept.put(was, now));
            return new Side(text.paragraphs(), kept);
        }

        /// Its paragraphs after one that stayed, and before the next.
        List<Paragraph> between(int after, int before) {
            var from = kept.getOrDefault(after, -1) + 1;
            return paragraphs.subList(from, kept.getOrDefault(before, paragraphs.size()));
        }
    }

    private BothSides(Prose sent, Prose here, Prose there) {
        this.sent = sent.paragraphs();
        this.here = Side.of(this.sent, here);
        this.there = Side.of(this.sent, there);
    }

    /// @return empty where both have changed the same paragraph, or where it cannot be told which
    ///   paragraph became which
    static Optional<Prose> of(Prose sent, Prose here, Prose there) {
        var both = new BothSides(sent, here, there);
        return both.merge() ? Optional.of(new Prose(both.together)) : Optional.empty();
    }

    private boolean merge() {
        var last = -1;
        for (var at = 0; at <= sent.size(); at++) {
            var end = at == sent.size();
            if (!end && !(here.kept().containsKey(at) && there.kept().containsKey(at))) {
                continue;
            }
            if (!add(sent.subList(last + 1, at), here.between(last, at), there.between(last, at))) {
                return false;
            }
            if (!end) {
                together.add(here.paragraphs().get(here.kept().getOrDefault(at, 0)));
            }
            last = at;
        }
        return true;
    }

    private boolean add(List<Paragraph> was, List<Paragraph> ours, List<Paragraph> theirs) {
        if (was.size() == 1 || ours.size() != was.size() || theirs.size() != was.size()) {
            return choose(was, ours, theirs);
        }
        return IntStream.range(0, was.size())
                .allMatch(at ->
                        choose(
                                was.subList(at, at + 1),
                                ours.subList(at, at + 1),
                                theirs.subList(at, at + 1)));
    }

    private boolean choose(List<Paragraph> was, List<Paragraph> ours, List<Paragraph> theirs) {
        var stayedHere = ours.equals(was);
        together.addAll(stayedHere ? theirs : ours);
        return stayedHere || theirs.equals(was) || theirs.equals(ours);
    }
}

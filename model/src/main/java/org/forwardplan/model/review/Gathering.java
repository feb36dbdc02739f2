package org.forwardplan.model.review;

import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.PassageBody;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/// Puts the pieces of a returned document together into passages: by the marks they bear, by what
/// they stand between, and where a mark is lost by the words they share with what was sent.
final class Gathering {

    private static final double ALIKE = 0.5;

    private List<Stretch> stretches;

    private Gathering(List<Stretch> stretches) {
        this.stretches = stretches;
    }

    /// @param pieces each a stretch of its own, in the order of the document
    static List<Stretch> of(List<Stretch> pieces, Sent sent) {
        var gathering = new Gathering(pieces);
        gathering.joinNeighbours();
        gathering.takeBackWhatStandsBetween();
        gathering.keepLargest();
        gathering.takeBackWhatStandsBetween();
        gathering.joinNewText();
        gathering.matchByWords(sent);
        return gathering.stretches.stream()
                .filter(it -> !it.blank() || it.passage() != null)
                .toList();
    }

    private void joinNeighbours() {
        var joined = new ArrayList<Stretch>();
        for (var stretch : stretches) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && stretch.passage() != null && together(last, stretch)) {
                joined.set(joined.size() - 1, last.with(stretch));
            } else {
                joined.add(stretch);
            }
        }
        stretches = joined;
    }

    private static boolean together(Stretch one, Stretch next) {
        return one.section().equals(next.section())
                && Objects.equals(one.passage(), next.passage());
    }

    /// Text between two pieces of one passage belongs to it.
    private void takeBackWhatStandsBetween() {
        for (var at = 0; at < stretches.size(); at++) {
            var passage = stretches.get(at).passage();
            var to = passage == null ? at : lastPiece(passage, at);
            if (to > at) {
                var joined = stretches.get(at);
                for (var next : stretches.subList(at + 1, to + 1)) {
                    joined = joined.with(next);
                }
                var rest = new ArrayList<>(stretches.subList(0, at));
                rest.add(joined);
                rest.addAll(stretches.subList(to + 1, stretches.size()));
                stretches = rest;
            }
        }
    }

    private int lastPiece(PassageId passage, int from) {
        var last = from;
        for (var at = from + 1; at < stretches.size(); at++) {
            var next = stretches.get(at);
            var mine = passage.equals(next.passage()) || next.cameFrom(passage);
            if (!next.section().equals(stretches.get(from).section())
                    || !next.prose()
                    || !mine && next.passage() != null) {
                break;
            }
            if (mine) {
                last = at;
            }
        }
        return last;
    }

    /// A passage that was torn apart is where most of it stands; the rest is new text.
    private void keepLargest() {
        var homes = new HashMap<PassageId, Stretch>();
        for (var stretch : stretches) {
            var passage = stretch.passage();
            if (passage != null) {
                homes.merge(passage, stretch, Gathering::larger);
            }
        }
        stretches =
                stretches.stream()
                        .map(it ->
                                it.passage() != null && homes.get(it.passage()) != it
                                        ? it.as(null)
                                        : it)
                        .toList();
    }

    private static Stretch larger(Stretch one, Stretch other) {
        return other.leaves().size() > one.leaves().size() ? other : one;
    }

    private void joinNewText() {
        var joined = new ArrayList<Stretch>();
        for (var stretch : stretches) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && stretch.passage() == null
                    && together(last, stretch)
                    && last.prose()
                    && stretch.prose()) {
                joined.set(joined.size() - 1, last.with(stretch));
            } else {
                joined.add(stretch);
            }
        }
        stretches = joined;
    }

    private record Match(Stretch stretch, PassageId passage, double share) {}

    private void matchByWords(Sent sent) {
        var missing = new HashMap<PassageId, PassageBody>();
        sent.passages().forEach(passage -> missing.put(passage.id(), passage.body()));
        stretches.forEach(stretch -> missing.remove(key(stretch.passage())));
        var matches = new ArrayList<Match>();
        for (var stretch : stretches) {
            if (stretch.passage() == null) {
                missing.forEach((id, body) -> {
                    if (stretch.canBe(body)) {
                        var share = Likeness.share(body.plainText(), stretch.text());
                        matches.add(new Match(stretch, id, share));
                    }
                });
            }
        }
        matches.sort(
                Comparator.comparingDouble(Match::share)
                        .reversed()
                        .thenComparing(match -> match.passage().text()));
        var found = new ArrayList<>(stretches);
        for (var match : matches) {
            var at = found.indexOf(match.stretch());
            if (match.share() >= ALIKE && at >= 0 && missing.remove(match.passage()) != null) {
                found.set(at, match.stretch().as(match.passage()));
            }
        }
        stretches = found;
    }

    private static Object key(@Nullable PassageId passage) {
        return passage == null ? "" : passage;
    }
}

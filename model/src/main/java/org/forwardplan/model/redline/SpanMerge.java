package org.forwardplan.model.redline;

import org.forwardplan.model.comparison.WordDiff;
import org.forwardplan.model.papers.Span;
import org.forwardplan.model.papers.Span.CrossReference;
import org.forwardplan.model.papers.Span.Hyperlink;
import org.forwardplan.model.papers.Span.Tracked;
import org.forwardplan.model.papers.Span.Words;
import org.forwardplan.model.papers.Track;
import org.forwardplan.model.redline.Attribution.Author;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Marks the words that went and came between two states of a paragraph. What only looks different
/// was taken out and put in again.
final class SpanMerge {

    private final Author author;
    private final List<Span> merged = new ArrayList<>();

    private SpanMerge(Author author) {
        this.author = author;
    }

    /// The smallest stretch that is kept or changed as one.
    ///
    /// @param token what it is compared by
    private record Atom(String token, Span span) {}

    static List<Span> of(List<Span> then, List<Span> now, Author author) {
        if (then.equals(now)) {
            return now;
        }
        var merge = new SpanMerge(author);
        merge.merge(atoms(then), atoms(now));
        return merge.merged;
    }

    private void merge(List<Atom> then, List<Atom> now) {
        var diff = WordDiff.between(tokens(then), tokens(now));
        var was = 0;
        var is = 0;
        for (var part : diff.parts()) {
            for (var left = part.text().length(); left > 0; ) {
                switch (part.kind()) {
                    case SAME -> {
                        left -= then.get(was).token().length();
                        stayed(then.get(was++).span(), now.get(is++).span());
                    }
                    case DELETED -> {
                        left -= then.get(was).token().length();
                        add(new Tracked(author.deleted(), then.get(was++).span()));
                    }
                    case INSERTED -> {
                        left -= now.get(is).token().length();
                        add(new Tracked(author.inserted(), now.get(is++).span()));
                    }
                }
            }
        }
    }

    /// A reference whose number moved on is still the same reference.
    private void stayed(Span was, Span is) {
        if (was.equals(is) || is instanceof CrossReference) {
            add(is);
        } else {
            add(new Tracked(author.deleted(), was));
            add(new Tracked(author.inserted(), is));
        }
    }

    /// Joins what looks alike, so that a change of three words is one change.
    private void add(Span span) {
        if (!merged.isEmpty() && joined(merged.getLast(), span) instanceof Span one) {
            merged.removeLast();
            merged.add(one);
        } else {
            merged.add(span);
        }
    }

    private static @Nullable Span joined(Span left, Span right) {
        if (left instanceof Tracked(Track track, Span one)
                && right instanceof Tracked(Track other, Span two)) {
            var joined = track.equals(other) ? joined(one, two) : null;
            return joined == null ? null : new Tracked(track, joined);
        }
        if (left instanceof Words one && right instanceof Words two) {
            return one.bold() == two.bold() && one.italic() == two.italic()
                    ? new Words(one.text() + two.text(), one.bold(), one.italic())
                    : null;
        }
        return left instanceof Hyperlink one
                        && right instanceof Hyperlink two
                        && one.address().equals(two.address())
                ? new Hyperlink(one.text() + two.text(), one.address())
                : null;
    }

    private static List<String> tokens(List<Atom> atoms) {
        return atoms.stream().map(Atom::token).toList();
    }

    private static List<Atom> atoms(List<Span> spans) {
        var atoms = new ArrayList<Atom>();
        for (var span : spans) {
            switch (span) {
                case Words it ->
                        WordDiff.tokens(it.text())
                                .forEach(token ->
                                        atoms.add(
                                                new Atom(
                                                        token,
                                                        new Words(token, it.bold(), it.italic()))));
                case Hyperlink it ->
                        WordDiff.tokens(it.text())
                                .forEach(token ->
                                        atoms.add(
                                                new Atom(
                                                        token,
                                                        new Hyperlink(token, it.address()))));
                case CrossReference it ->
                        atoms.add(new Atom("§%s %s".formatted(it.anchor(), it.shows()), it));
                case Tracked it ->
                        throw new IllegalArgumentException("Already marked: " + it.span());
            }
        }
        return atoms;
    }
}

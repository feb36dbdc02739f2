package org.forwardplan.model.writing;

import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prose that is being written: its paragraphs, what is selected, and how the next words will look.
///
/// Places are counted in signs from the start, the end of a paragraph being one sign. There is
/// always a paragraph to write in. A cross-reference is one piece: what touches a part of it
/// touches all of it, and nothing is written into it.
///
/// @param anchor where the selection began; equal to `caret` where nothing is selected
/// @param next how words typed now will look; null where they look like those before them
public record Writing(List<Paragraph> paragraphs, int anchor, int caret, @Nullable Look next) {

    public Writing {
        paragraphs = paragraphs.isEmpty() ? List.of(Lines.empty()) : List.copyOf(paragraphs);
        var length = length(paragraphs);
        anchor = Math.clamp(anchor, 0, length);
        caret = Math.clamp(caret, 0, length);
    }

    /// Where a place is: which paragraph, and how many signs into it.
    public record Place(int paragraph, int column) {}

    /// A stretch of signs, the last one not counted.
    public record Stretch(int from, int to) {
        public boolean empty() {
            return from == to;
        }
    }

    public static Writing of(Prose prose, int caret) {
        return new Writing(prose.paragraphs(), caret, caret, null);
    }

    /// What has been written: nothing at all where there is but one empty paragraph.
    public Prose prose() {
        return new Prose(paragraphs.equals(List.of(Lines.empty())) ? List.of() : paragraphs);
    }

    public int length() {
        return length(paragraphs);
    }

    public Stretch selected() {
        return new Stretch(Math.min(anchor, caret), Math.max(anchor, caret));
    }

    /// Selects. Where the caret moves, a look chosen for the next words is forgotten.
    public Writing select(int newAnchor, int newCaret) {
        var stays = newAnchor == anchor && newCaret == caret;
        return new Writing(paragraphs, newAnchor, newCaret, stays ? next : null);
    }

    public Place place(int at) {
        var left = Math.clamp(at, 0, length());
        for (var index = 0; index < paragraphs.size() - 1; index++) {
            var length = Lines.length(paragraphs.get(index));
            if (left <= length) {
                return new Place(index, left);
            }
            left -= length + 1;
        }
        return new Place(paragraphs.size() - 1, left);
    }

    /// Where a paragraph begins.
    public int start(int paragraph) {
        return paragraphs.subList(0, paragraph).stream().mapToInt(Lines::length).sum() + paragraph;
    }

    public Paragraph paragraph(int at) {
        return paragraphs.get(place(at).paragraph());
    }

    /// How words typed at the caret will look. Words after a link are not part of it; words within
    /// one are.
    public Look typing() {
        if (next != null) {
            return next;
        }
        var here = place(selected().from());
        var paragraph = paragraphs.get(here.paragraph());
        var left = Lines.leftOf(paragraph, here.column());
        var right = Lines.rightOf(paragraph, here.column());
        var look = here.column() == 0 || !selected().empty() ? right : left;
        var within = left.link() != null && left.link().equals(right.link()) && !left.onePiece();
        return within ? look : look.withLink(null);
    }

    /// Puts words in the place of what is selected. A line break begins a paragraph of the same
    /// kind.
    public Writing type(String text) {
        var look = typing();
        var here = (selected().empty() ? this : remove(selected())).paragraph(selected().from());
        var lines =
                text.lines()
                        .map(line -> Lines.saying(here, List.of(look.run(line))))
                        .collect(Collectors.toCollection(ArrayList::new));
        if (text.isEmpty() || text.endsWith("\n") || text.endsWith("\r")) {
            lines.add(Lines.saying(here, List.of()));
        }
        return put(lines);
    }

    /// Puts prose in the place of what is selected. Its first paragraph becomes part of the one
    /// that is there, unless that one is empty.
    public Writing paste(Prose prose) {
        return prose.paragraphs().isEmpty() ? this : put(prose.paragraphs());
    }

    /// The stretch, and all of a cross-reference that it cuts through.
    Stretch whole(Stretch which) {
        return which.empty()
                ? which
                : new Stretch(outOfPiece(which.from(), false), outOfPiece(which.to(), true));
    }

    /// The place itself, or an end of the cross-reference it stands in.
    int outOfPiece(int at, boolean forward) {
        var here = place(at);
        var start = at - here.column();
        for (var run : paragraphs.get(here.paragraph()).runs()) {
            var end = start + run.text().length();
            if (Look.of(run).onePiece() && start < at && at < end) {
                return forward ? end : start;
            }
            start = end;
        }
        return at;
    }

    Writing with(List<Paragraph> now) {
        return new Writing(now, anchor, caret, next);
    }

    /// Removes a stretch. Where words of its first paragraph remain, that stays what it is; else
    /// the last one does.
    public Writing remove(Stretch which) {
        var all = whole(which);
        var first = place(all.from());
        var last = place(all.to());
        var head = Lines.before(paragraphs.get(first.paragraph()), first.column());
        var tail = Lines.after(paragraphs.get(last.paragraph()), last.column());
        return replaced(first, last, List.of(Lines.join(head, tail)), all.from());
    }

    private Writing put(List<Paragraph> lines) {
        var cleared = selected().empty() ? this : remove(selected());
        var at = cleared.outOfPiece(cleared.caret, true);
        var place = cleared.place(at);
        var here = cleared.paragraphs.get(place.paragraph());
        var head = Lines.before(here, place.column());
        var tail = Lines.after(here, place.column());
        var put =
                lines.size() == 1
                        ? List.of(within(head, lines.getFirst(), tail))
                        : between(head, lines, tail);
        return cleared.replaced(place, place, put, at + length(lines));
    }

    private Writing replaced(Place first, Place last, List<Paragraph> put, int caretNow) {
        var now =
                Stream.of(
                                paragraphs.subList(0, first.paragraph()),
                                put,
                                paragraphs.subList(last.paragraph() + 1, paragraphs.size()))
                        .flatMap(List::stream)
                        .toList();
        return new Writing(now, caretNow, caretNow, null);
    }

    /// Words in a paragraph leave it what it is, unless it is plain and has no others.
    private static Paragraph within(Paragraph head, Paragraph line, Paragraph tail) {
        var alone = head.runs().isEmpty() && tail.runs().isEmpty() && head.kind() == Kind.TEXT;
        return Lines.append(alone ? Lines.join(head, line) : Lines.append(head, line), tail);
    }

    private static List<Paragraph> between(Paragraph head, List<Paragraph> lines, Paragraph tail) {
        var put = new ArrayList<>(lines);
        var first = put.removeFirst();
        var last = put.removeLast();
        put.addFirst(
                head.kind() == Kind.TEXT ? Lines.join(head, first) : Lines.append(head, first));
        put.addLast(
                tail.runs().isEmpty() ? last : Lines.append(Lines.saying(tail, last.runs()), tail));
        return put;
    }

    private static int length(List<Paragraph> paragraphs) {
        return paragraphs.stream().mapToInt(Lines::length).sum() + paragraphs.size() - 1;
    }
}

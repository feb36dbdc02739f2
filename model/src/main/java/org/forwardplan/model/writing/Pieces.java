package org.forwardplan.model.writing;

import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.writing.Writing.Stretch;

import java.util.ArrayList;
import java.util.List;

/// Takes prose apart and puts it together again.
public final class Pieces {

    private Pieces() {}

    /// The prose of a stretch: whole paragraphs stay what they are, a part of one is plain text.
    public static Prose of(Writing writing, Stretch which) {
        var all = writing.whole(which);
        var first = writing.place(all.from());
        var last = writing.place(all.to());
        if (all.empty()) {
            return new Prose(List.of());
        }
        var slice = new ArrayList<Paragraph>();
        for (var index = first.paragraph(); index <= last.paragraph(); index++) {
            var paragraph = writing.paragraphs().get(index);
            var from = index == first.paragraph() ? first.column() : 0;
            var to = index == last.paragraph() ? last.column() : Lines.length(paragraph);
            var part = Lines.saying(paragraph, Lines.slice(paragraph, from, to));
            var words = from > 0 || to < Lines.length(paragraph) && first.paragraph() == index;
            slice.add(words ? Lines.as(part, Kind.TEXT, 1) : part);
        }
        return new Prose(slice);
    }

    /// The prose before the caret and the prose behind it. A paragraph that the caret stands in is
    /// cut in two.
    public static List<Prose> cut(Writing writing) {
        var paragraphs = writing.paragraphs();
        var at = writing.place(writing.outOfPiece(writing.caret(), true));
        var here = paragraphs.get(at.paragraph());
        var before = new ArrayList<>(paragraphs.subList(0, at.paragraph()));
        var behind = new ArrayList<Paragraph>();
        if (at.column() > 0) {
            before.add(Lines.before(here, at.column()));
        }
        if (at.column() == 0 || at.column() < Lines.length(here)) {
            behind.add(Lines.after(here, at.column()));
        }
        behind.addAll(paragraphs.subList(at.paragraph() + 1, paragraphs.size()));
        return List.of(new Prose(before), new Prose(behind));
    }

    /// The text of both, one behind the other.
    ///
    /// @param within true where the last paragraph of the one and the first of the other become one
    public static Prose join(Prose first, Prose second, boolean within) {
        var paragraphs = new ArrayList<>(first.paragraphs());
        var more = new ArrayList<>(second.paragraphs());
        if (within && !paragraphs.isEmpty() && !more.isEmpty()) {
            paragraphs.add(Lines.join(paragraphs.removeLast(), more.removeFirst()));
        }
        paragraphs.addAll(more);
        return new Prose(paragraphs);
    }
}

package org.forwardplan.model.papers;

import org.forwardplan.model.comparison.WordDiff;
import org.forwardplan.model.comparison.WordDiff.Kind;
import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Tone;

import java.util.ArrayList;
import java.util.List;

/// A text before and after, each with the words in bold that the other lacks. Of long stretches
/// that stayed, only the ends are told. What came or went as a whole stands plain.
record BeforeAndAfter(CellText before, CellText after) {

    /// More words than this that stayed are not worth reading twice.
    private static final int STRETCH = 40;

    /// So many words are told beside a change.
    private static final int BESIDE = 12;

    private static final String LEFT_OUT = " […] ";

    static BeforeAndAfter of(String was, String now) {
        if (was.isEmpty() || now.isEmpty()) {
            return new BeforeAndAfter(CellText.of(was), CellText.of(now));
        }
        var parts = WordDiff.between(was, now).parts();
        return new BeforeAndAfter(side(parts, Kind.DELETED), side(parts, Kind.INSERTED));
    }

    private static CellText side(List<WordDiff.Part> parts, Kind changed) {
        var lines = new ArrayList<List<Span>>();
        lines.add(new ArrayList<>());
        for (var at = 0; at < parts.size(); at++) {
            var part = parts.get(at);
            if (part.kind() == Kind.SAME) {
                add(lines, shortened(part.text(), at == 0, at == parts.size() - 1), false);
            } else if (part.kind() == changed) {
                add(lines, part.text(), true);
            }
        }
        lines.removeIf(List::isEmpty);
        return new CellText(lines, Tone.PLAIN);
    }

    private static void add(List<List<Span>> lines, String text, boolean bold) {
        var pieces = text.split("\n", -1);
        for (var at = 0; at < pieces.length; at++) {
            if (at > 0) {
                lines.add(new ArrayList<>());
            }
            if (!pieces[at].isEmpty()) {
                lines.getLast().add(new Span.Words(pieces[at], bold, false));
            }
        }
    }

    private static String shortened(String text, boolean first, boolean last) {
        var words = text.split("(?<=\\s)(?=\\S)");
        if (words.length <= STRETCH) {
            return text;
        }
        var start = first ? "" : String.join("", List.of(words).subList(0, BESIDE)).stripTrailing();
        var end =
                last
                        ? ""
                        : String.join(
                                "", List.of(words).subList(words.length - BESIDE, words.length));
        return start + LEFT_OUT + end;
    }
}

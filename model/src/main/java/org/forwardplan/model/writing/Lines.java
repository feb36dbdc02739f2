package org.forwardplan.model.writing;

import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.plan.Prose.Run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Cuts and joins paragraphs by the column of a sign in them.
final class Lines {

    private Lines() {}

    static Paragraph empty() {
        return new Paragraph(Kind.TEXT, 1, List.of());
    }

    static int length(Paragraph paragraph) {
        return paragraph.runs().stream().mapToInt(run -> run.text().length()).sum();
    }

    static Paragraph as(Paragraph paragraph, Kind kind, int level) {
        return new Paragraph(kind, kind == Kind.TEXT ? 1 : level, paragraph.runs());
    }

    static Paragraph saying(Paragraph paragraph, List<Run> runs) {
        return new Paragraph(paragraph.kind(), paragraph.level(), runs);
    }

    /// The words between two columns, as they look.
    static List<Run> slice(Paragraph paragraph, int from, int to) {
        var slice = new ArrayList<Run>();
        var start = 0;
        for (var run : paragraph.runs()) {
            var end = start + run.text().length();
            if (end > from && start < to) {
                var cut =
                        run.text()
                                .substring(
                                        Math.max(from, start) - start, Math.min(to, end) - start);
                slice.add(Look.of(run).run(cut));
            }
            start = end;
        }
        return slice;
    }

    static Paragraph before(Paragraph paragraph, int column) {
        return saying(paragraph, slice(paragraph, 0, column));
    }

    static Paragraph after(Paragraph paragraph, int column) {
        return saying(paragraph, slice(paragraph, column, length(paragraph)));
    }

    /// The words of both in one paragraph. Where only one of them says anything, it stays what it
    /// is; else it is what the first is.
    static Paragraph join(Paragraph first, Paragraph second) {
        var kept = first.runs().isEmpty() && !second.runs().isEmpty() ? second : first;
        return saying(kept, both(first, second));
    }

    /// The words of both in one paragraph that is what the first is.
    static Paragraph append(Paragraph first, Paragraph second) {
        return saying(first, both(first, second));
    }

    private static List<Run> both(Paragraph first, Paragraph second) {
        return Stream.concat(first.runs().stream(), second.runs().stream()).toList();
    }

    /// The paragraph with the words between two columns looking otherwise.
    static Paragraph looking(Paragraph paragraph, int from, int to, UnaryOperator<Look> change) {
        var middle =
                slice(paragraph, from, to).stream()
                        .map(run -> change.apply(Look.of(run)).run(run.text()));
        return saying(
                paragraph,
                Stream.of(
                                slice(paragraph, 0, from).stream(),
                                middle,
                                slice(paragraph, to, length(paragraph)).stream())
                        .flatMap(runs -> runs)
                        .toList());
    }

    /// How the sign right of a column looks; plain where there is none.
    static Look rightOf(Paragraph paragraph, int column) {
        var right = slice(paragraph, column, column + 1);
        return right.isEmpty() ? Look.PLAIN : Look.of(right.getFirst());
    }

    static Look leftOf(Paragraph paragraph, int column) {
        return column == 0 ? Look.PLAIN : rightOf(paragraph, column - 1);
    }
}

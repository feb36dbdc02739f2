package org.forwardplan.model.writing;

import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.plan.Prose.Run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Does to lists of single signs what the editor does to prose, as simply as can be: what the
/// editor is compared with.
final class PlainLists {

    private static final int DEEPEST = 4;

    private final List<Line> lines = new ArrayList<>();

    private static final class Sign {
        private final String text;
        private boolean bold;

        Sign(String text, boolean bold) {
            this.text = text;
            this.bold = bold;
        }
    }

    private static final class Line {
        private Kind kind;
        private int level;
        private final List<Sign> signs = new ArrayList<>();

        Line(Kind kind, int level) {
            this.kind = kind;
            this.level = kind == Kind.TEXT ? 1 : level;
        }

        boolean item() {
            return kind == Kind.BULLET || kind == Kind.NUMBER;
        }
    }

    /// A sign's place in its line.
    record At(int line, int column) {}

    PlainLists(List<Paragraph> paragraphs) {
        paragraphs.forEach(paragraph -> lines.add(line(paragraph)));
    }

    List<Paragraph> paragraphs() {
        return lines.stream()
                .map(line ->
                        new Paragraph(
                                line.kind,
                                line.level,
                                line.signs.stream()
                                        .map(sign -> new Run(sign.text, sign.bold, false, null))
                                        .toList()))
                .toList();
    }

    At at(int offset) {
        var line = 0;
        var left = offset;
        while (left > lines.get(line).signs.size()) {
            left -= lines.get(line).signs.size() + 1;
            line++;
        }
        return new At(line, left);
    }

    /// What stands where a removal began decides what the joined line is; where nothing of it is
    /// left, the last line does.
    void remove(int from, int to) {
        var first = at(from);
        var last = at(to);
        var tail = new ArrayList<>(cut(last));
        var kept = lines.get(first.line).signs.subList(0, first.column);
        var line = new Line(lines.get(first.line).kind, lines.get(first.line).level);
        if (kept.isEmpty() && !tail.isEmpty()) {
            line = new Line(lines.get(last.line).kind, lines.get(last.line).level);
        }
        line.signs.addAll(kept);
        line.signs.addAll(tail);
        lines.subList(first.line, last.line + 1).clear();
        lines.add(first.line, line);
    }

    void type(int at, String text, boolean bold) {
        var place = at(at);
        lines.get(place.line).signs.addAll(place.column, signs(text, bold));
    }

    void split(int at) {
        var place = at(at);
        var line = lines.get(place.line);
        var after = new Line(line.kind, line.level);
        var tail = cut(place);
        after.signs.addAll(tail);
        line.signs.removeAll(tail);
        lines.add(place.line + 1, after);
    }

    /// @return where the caret is afterwards
    int enter(int at) {
        var place = at(at);
        var line = lines.get(place.line);
        if (line.item() && line.signs.isEmpty()) {
            if (line.level > 1) {
                line.level--;
            } else {
                line.kind = Kind.TEXT;
            }
            return at;
        }
        var tail = cut(place);
        var heading = line.kind == Kind.HEADING;
        var after =
                heading && tail.isEmpty()
                        ? new Line(Kind.TEXT, 1)
                        : new Line(line.kind, line.level);
        after.signs.addAll(tail);
        line.signs.removeAll(tail);
        if (heading && line.signs.isEmpty()) {
            line.kind = Kind.TEXT;
            line.level = 1;
        }
        lines.add(place.line + 1, after);
        return at + 1;
    }

    /// @return where the caret is afterwards
    int backspace(int at) {
        var place = at(at);
        var line = lines.get(place.line);
        if (place.column == 0 && line.item()) {
            line.kind = Kind.TEXT;
            line.level = 1;
            return at;
        }
        if (at > 0) {
            remove(at - 1, at);
            return at - 1;
        }
        return at;
    }

    void kind(int from, int to, Kind kind, int level) {
        var all = true;
        for (var line : between(from, to)) {
            all &= line.kind == kind && (line.item() || line.level == level);
        }
        var now = all ? Kind.TEXT : kind;
        each(
                from,
                to,
                line -> {
                    var keeps = line.item() && (now == Kind.BULLET || now == Kind.NUMBER);
                    line.level = now == Kind.TEXT ? 1 : keeps ? line.level : level;
                    line.kind = now;
                });
    }

    void indent(int from, int to, int by) {
        each(
                from,
                to,
                line -> {
                    if (line.item()) {
                        line.level = Math.max(1, Math.min(DEEPEST, line.level + by));
                    }
                });
    }

    void bold(int from, int to) {
        var signs =
                IntStream.range(from, to)
                        .mapToObj(this::at)
                        .filter(at -> at.column < lines.get(at.line).signs.size())
                        .map(at -> lines.get(at.line).signs.get(at.column))
                        .toList();
        var now = signs.isEmpty() || !signs.stream().allMatch(sign -> sign.bold);
        signs.forEach(sign -> sign.bold = now);
    }

    void paste(int at, List<Paragraph> prose) {
        var place = at(at);
        var here = lines.get(place.line);
        var tail = cut(place);
        here.signs.removeAll(tail);
        var pasted = new ArrayList<Line>();
        prose.forEach(paragraph -> pasted.add(line(paragraph)));
        var first = pasted.getFirst();
        var fresh = here.kind == Kind.TEXT && here.signs.isEmpty() && !first.signs.isEmpty();
        var begun = fresh && (pasted.size() > 1 || tail.isEmpty()) ? first : here;
        var joined = new Line(begun.kind, begun.level);
        joined.signs.addAll(here.signs);
        joined.signs.addAll(first.signs);
        var end = new Line(here.kind, here.level);
        if (pasted.size() == 1) {
            joined.signs.addAll(tail);
            lines.set(place.line, joined);
            return;
        }
        var last = pasted.getLast();
        if (tail.isEmpty()) {
            end = new Line(last.kind, last.level);
        }
        end.signs.addAll(last.signs);
        end.signs.addAll(tail);
        lines.set(place.line, joined);
        lines.addAll(place.line + 1, pasted.subList(1, pasted.size() - 1));
        lines.add(place.line + pasted.size() - 1, end);
    }

    private List<Line> between(int from, int to) {
        return lines.subList(at(from).line, at(to).line + 1);
    }

    private void each(int from, int to, Consumer<Line> change) {
        between(from, to).forEach(change);
    }

    private List<Sign> cut(At place) {
        var signs = lines.get(place.line).signs;
        return new ArrayList<>(signs.subList(place.column, signs.size()));
    }

    private static Line line(Paragraph paragraph) {
        var line = new Line(paragraph.kind(), paragraph.level());
        paragraph.runs().forEach(run -> line.signs.addAll(signs(run.text(), run.bold())));
        return line;
    }

    private static List<Sign> signs(String text, boolean bold) {
        return text.chars().mapToObj(c -> new Sign(Character.toString(c), bold)).toList();
    }
}

package org.forwardplan.model.writing;

import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.plan.Prose.Run;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Edits as a planner in a hurry makes them: the same one to prose being written and to plain
/// lists.
final class RandomEdits {

    private static final int LONG = 300;

    private final Random random;
    private final PlainLists lists;
    private Writing writing;
    private String last = "";

    RandomEdits(long seed) {
        random = new Random(seed);
        writing = Writing.of(new Prose(paragraphs(4)), 0);
        lists = new PlainLists(writing.paragraphs());
    }

    Writing writing() {
        return writing;
    }

    PlainLists lists() {
        return lists;
    }

    /// What the last edit was.
    String last() {
        return last;
    }

    void edit() {
        var a = random.nextInt(writing.length() + 1);
        var selects = random.nextInt(3) == 0;
        var b = selects ? random.nextInt(writing.length() + 1) : a;
        var from = Math.min(a, b);
        var to = Math.max(a, b);
        writing = writing.select(a, b);
        var edit = writing.length() > LONG ? 4 : random.nextInt(12);
        last = "%d at %d to %d".formatted(edit, from, to);
        switch (edit) {
            case 0, 1 -> type(from, to);
            case 2 -> enter(from, to);
            case 3 -> backspace(from, to);
            case 4 -> delete(from, to);
            case 5 -> kind(from, to);
            case 6 -> indent(from, to);
            case 7, 8 -> bold(from, to);
            default -> paste(from, to);
        }
    }

    private void type(int from, int to) {
        var bold = writing.typing().bold();
        var text = random.nextInt(8) == 0 ? "a\nb" : "wörd".substring(random.nextInt(4));
        writing = writing.type(text);
        clear(from, to);
        if (text.contains("\n")) {
            lists.type(from, "a", bold);
            lists.split(from + 1);
            lists.type(from + 2, "b", bold);
        } else {
            lists.type(from, text, bold);
        }
        caretIs(from + text.length());
    }

    private void enter(int from, int to) {
        writing = Keys.enter(writing);
        clear(from, to);
        caretIs(lists.enter(from));
    }

    private void backspace(int from, int to) {
        writing = Keys.backspace(writing);
        if (from < to) {
            lists.remove(from, to);
            caretIs(from);
        } else {
            caretIs(lists.backspace(from));
        }
    }

    private void delete(int from, int to) {
        var end = writing.length();
        writing = Keys.delete(writing);
        if (from < to || to < end) {
            lists.remove(from, Math.max(to, from + 1));
        }
        caretIs(from);
    }

    private void kind(int from, int to) {
        var kind = Kind.values()[random.nextInt(Kind.values().length)];
        var level = kind == Kind.TEXT ? 1 : 1 + random.nextInt(3);
        writing = Kinds.toggle(writing, kind, level);
        lists.kind(from, to, kind, level);
    }

    private void indent(int from, int to) {
        var by = random.nextBoolean() ? 1 : -1;
        writing = Keys.indent(writing, by);
        lists.indent(from, to, by);
    }

    private void bold(int from, int to) {
        writing = Kinds.bold(writing);
        if (from < to) {
            lists.bold(from, to);
        }
    }

    private void paste(int from, int to) {
        var prose = new Prose(paragraphs(1 + random.nextInt(3)));
        var copied = random.nextBoolean() ? Pieces.of(writing, writing.selected()) : prose;
        var pasted = copied.paragraphs().isEmpty() ? prose : copied;
        writing = writing.remove(writing.selected()).paste(pasted);
        clear(from, to);
        lists.paste(from, pasted.paragraphs());
    }

    private void clear(int from, int to) {
        if (from < to) {
            lists.remove(from, to);
        }
    }

    private void caretIs(int expected) {
        if (writing.caret() != expected || writing.anchor() != expected) {
            throw new AssertionError(
                    "%s: caret at %d, not %d".formatted(last, writing.caret(), expected));
        }
    }

    private List<Paragraph> paragraphs(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> {
                    var kind = Kind.values()[random.nextInt(Kind.values().length)];
                    var level = kind == Kind.TEXT ? 1 : 1 + random.nextInt(4);
                    var words = "lorem ipsum".substring(random.nextInt(12));
                    return new Paragraph(
                            kind,
                            level,
                            List.of(
                                    new Run(words, random.nextBoolean(), false, null),
                                    Run.plain(random.nextBoolean() ? "" : "x")));
                })
                .toList();
    }
}

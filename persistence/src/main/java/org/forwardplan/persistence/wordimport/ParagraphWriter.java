package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.plan.Prose.Run;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Turns a paragraph of the document into paragraphs of prose: text or a list item.
final class ParagraphWriter {

    private static final Pattern TYPED_BULLET =
            Pattern.compile("(\\s*)(?:[•·▪●○◦‣■❖➢✓]\\s*|[-–—o]\\t\\s*|[-–]\\s+(?=\\p{L}))");
    private static final Pattern TYPED_NUMBER =
            Pattern.compile("(\\s*)(?:\\d{1,2}[.)]|\\(?[a-z][.)])\\t\\s*");

    private final Styles styles;
    private final Numbering numbering;
    private final RunWriter runs;

    ParagraphWriter(Styles styles, Numbering numbering, RunWriter runs) {
        this.styles = styles;
        this.numbering = numbering;
        this.runs = runs;
    }

    /// @param level from 1
    record Item(Kind kind, int level) {
        static final Item TEXT = new Item(Kind.TEXT, 1);

        boolean listed() {
            return kind != Kind.TEXT;
        }
    }

    /// What numbering and style make of it.
    ///
    /// @return a level that may be deeper than prose can have
    Item item(Unit unit) {
        var list = styles.list(unit.shape());
        var level = styles.level(unit.shape());
        if (list != 0) {
            var mark = numbering.mark(list, level);
            if (mark != Numbering.Mark.NONE) {
                return new Item(
                        mark == Numbering.Mark.BULLET ? Kind.BULLET : Kind.NUMBER, level + 1);
            }
        }
        var listed = styles.listed(unit.shape());
        return listed == null || Integer.valueOf(0).equals(unit.shape().list())
                ? Item.TEXT
                : new Item(listed.numbered() ? Kind.NUMBER : Kind.BULLET, listed.level() + 1);
    }

    List<Paragraph> write(Unit unit) {
        var lines = runs.lines(unit);
        if (lines.isEmpty()) {
            return List.of();
        }
        var item = item(unit);
        if (item.listed()) {
            return List.of(paragraph(item, oneLine(lines), 0));
        }
        return lines.stream().map(ParagraphWriter::typed).toList();
    }

    /// Lists that were made with the space bar are lists all the same.
    private static Paragraph typed(List<Run> line) {
        var text = RunWriter.text(line);
        var bullet = TYPED_BULLET.matcher(text);
        if (bullet.lookingAt() && bullet.end() < text.length()) {
            return paragraph(new Item(Kind.BULLET, level(bullet.group(1))), line, bullet.end());
        }
        var number = TYPED_NUMBER.matcher(text);
        if (number.lookingAt() && number.end() < text.length()) {
            return paragraph(new Item(Kind.NUMBER, level(number.group(1))), line, number.end());
        }
        return paragraph(Item.TEXT, line, 0);
    }

    private static int level(String indent) {
        return 1 + (int) indent.chars().filter(sign -> sign == '\t').count();
    }

    private static List<Run> oneLine(List<List<Run>> lines) {
        var all = new ArrayList<Run>();
        for (var line : lines) {
            if (!all.isEmpty()) {
                all.add(Run.plain(" "));
            }
            all.addAll(line);
        }
        return all;
    }

    private static Paragraph paragraph(Item item, List<Run> runs, int skipped) {
        return new Paragraph(
                item.kind(),
                Math.min(item.level(), Paragraph.DEEPEST),
                RunWriter.tidy(runs, skipped));
    }
}

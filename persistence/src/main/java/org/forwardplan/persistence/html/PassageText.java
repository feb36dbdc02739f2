package org.forwardplan.persistence.html;

import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.model.tables.CellBlock;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes passages as words alone: one line a paragraph, cells parted by tabs.
final class PassageText {

    private final int[] counters = new int[Paragraph.DEEPEST + 2];

    private PassageText() {}

    static String of(List<PassageBody> bodies) {
        return bodies.stream().map(PassageText::of).collect(Collectors.joining("\n"));
    }

    private static String of(PassageBody body) {
        return switch (body) {
            case Prose prose -> prose(prose);
            case TextTable table ->
                    new CellBlock(
                                    Stream.concat(Stream.of(table.header()), table.rows().stream())
                                            .toList())
                            .text();
            case Callout callout -> callout.title() + "\n" + prose(callout.text());
            case Figure figure -> figure.opening();
            case LiveBlock live -> "[%s]".formatted(live.opening());
        };
    }

    private static String prose(Prose prose) {
        var text = new PassageText();
        return prose.paragraphs().stream()
                .map(paragraph -> text.mark(paragraph) + paragraph.text())
                .collect(Collectors.joining("\n"));
    }

    private String mark(Paragraph paragraph) {
        var level = paragraph.level();
        var indent = "  ".repeat(level - 1);
        var item =
                paragraph.kind() == Paragraph.Kind.BULLET
                        || paragraph.kind() == Paragraph.Kind.NUMBER;
        Arrays.fill(counters, item ? level + 1 : 0, counters.length, 0);
        return switch (paragraph.kind()) {
            case TEXT, HEADING -> "";
            case BULLET -> indent + "• ";
            case NUMBER -> "%s%d. ".formatted(indent, ++counters[level]);
        };
    }
}

package org.forwardplan.model.papers;

import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a reader reads of a paper, one line a block.
public final class Printed {

    private Printed() {}

    public static List<String> lines(Paper paper) {
        return paper.blocks().stream().map(Printed::line).toList();
    }

    public static Table table(Paper paper, String caption) {
        return paper.blocks().stream()
                .map(block -> block instanceof Chart chart ? chart.figures() : block)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.caption().startsWith(caption))
                .findFirst()
                .orElseThrow();
    }

    /// Cells between bars, paragraphs of a cell between slashes.
    public static List<String> rows(Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Printed::cell).collect(Collectors.joining(" | ")))
                .toList();
    }

    public static String header(Table table) {
        return table.columns().stream().map(Block.Column::title).collect(Collectors.joining(" | "));
    }

    private static String cell(CellText cell) {
        return cell.paragraphs().stream().map(Printed::text).collect(Collectors.joining(" / "));
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    private static String line(Block block) {
        return switch (block) {
            case Block.Heading heading ->
                    Stream.of("H" + heading.level(), heading.number(), heading.text())
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(" "));
            case Block.Paragraph paragraph -> text(paragraph.spans());
            case Block.ListItem item ->
                    (item.numbered() ? "# " : "* ").repeat(item.level()) + text(item.spans());
            case Table table -> "[" + table.caption() + "]";
            case Block.Image image -> "{" + image.caption() + "}";
            case Block.Box box ->
                    "| %s: %s"
                            .formatted(
                                    box.title(),
                                    box.content().stream()
                                            .map(Printed::line)
                                            .collect(Collectors.joining(" / ")));
            case Chart chart -> "<" + chart.title() + ">";
            case Block.Tracked tracked ->
                    "%s %s"
                            .formatted(
                                    tracked.track().kind(),
                                    tracked.content().stream().map(Printed::line).toList());
            case Block.Callout callout -> "! " + callout.text();
            case Block.Marked marked ->
                    "@ " + marked.remarks().stream().map(it -> it.text()).toList();
            case Block.PageBreak _ -> "----";
            case Block.Contents contents -> "(" + contents.title() + ")";
        };
    }
}

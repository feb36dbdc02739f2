package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.persistence.wordimport.Report.Often;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Turns what stands in a table cell into plain lines.
final class CellWriter {

    private final ParagraphWriter paragraphs;
    private final Report report;

    CellWriter(ParagraphWriter paragraphs, Report report) {
        this.paragraphs = paragraphs;
        this.report = report;
    }

    String text(List<Chunk> content, View view) {
        return String.join("\n", lines(content, view));
    }

    /// Says what the plain lines have lost. To be called once for each cell.
    void report(List<Chunk> content) {
        var loses =
                paragraphs(content, View.ACCEPTED).stream()
                        .flatMap(paragraph -> paragraph.runs().stream())
                        .anyMatch(run -> run.link() != null);
        if (loses) {
            report.count(Often.PLAIN_CELLS);
        }
        content.stream()
                .filter(Chunk.Table.class::isInstance)
                .forEach(_ -> report.count(Often.NESTED));
    }

    private List<String> lines(List<Chunk> content, View view) {
        var lines = new ArrayList<String>();
        var together = new ArrayList<Chunk.Paragraph>();
        for (var chunk : content) {
            switch (chunk) {
                case Chunk.Paragraph paragraph -> together.add(paragraph);
                case Chunk.Table table -> {
                    written(together, view, lines);
                    nested(table, view, lines);
                }
                case Chunk.Lost _ -> {}
            }
        }
        written(together, view, lines);
        return lines;
    }

    private void written(List<Chunk.Paragraph> together, View view, List<String> lines) {
        var number = 0;
        for (var unit : Unit.of(together, view)) {
            for (var paragraph : paragraphs.write(unit)) {
                number = paragraph.kind() == Paragraph.Kind.NUMBER ? number + 1 : 0;
                lines.add(marked(paragraph, number));
            }
            for (var boxed : unit.all(Piece.Boxed.class)) {
                lines.addAll(lines(boxed.content(), view));
            }
        }
        together.clear();
    }

    private static String marked(Paragraph paragraph, int number) {
        return switch (paragraph.kind()) {
            case BULLET -> "• " + paragraph.text();
            case NUMBER -> number + ". " + paragraph.text();
            case TEXT, HEADING -> paragraph.text();
        };
    }

    /// One line a row, its cells parted by bars.
    private void nested(Chunk.Table table, View view, List<String> lines) {
        for (var row : table.rows()) {
            if (view.shows(row.tracked())) {
                lines.add(
                        row.cells().stream()
                                .map(cell -> String.join(" ", lines(cell.content(), view)))
                                .collect(Collectors.joining(" | ")));
            }
        }
    }

    private List<Paragraph> paragraphs(List<Chunk> content, View view) {
        var direct =
                content.stream()
                        .filter(Chunk.Paragraph.class::isInstance)
                        .map(Chunk.Paragraph.class::cast)
                        .toList();
        return Unit.of(direct, view).stream()
                .flatMap(unit -> paragraphs.write(unit).stream())
                .toList();
    }
}

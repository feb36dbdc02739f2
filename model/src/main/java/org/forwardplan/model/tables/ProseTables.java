package org.forwardplan.model.tables;

import static java.util.stream.Collectors.joining;

import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.plan.Prose.Run;
import org.forwardplan.model.plan.TextTable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Turns text into a table and back, where the text is one in disguise: a list, or lines with tabs.
///
/// | text | table |
/// |---|---|
/// | lines with tabs | the first is the header |
/// | `Barking: a new hub` … as a list | two columns, parted at the colon |
/// | any other list | one column |
/// | one paragraph above it | the caption |
public final class ProseTables {

    private static final String COLON = ": ";

    private ProseTables() {}

    /// Empty where the text is no list and has no tabs.
    public static Optional<TextTable> table(Prose prose) {
        var said = prose.paragraphs().stream().filter(it -> !it.text().isBlank()).toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var captioned = !mayBeRow(said.getFirst());
        var caption = captioned ? captionOf(said.getFirst().text()) : "";
        var rows = captioned ? said.subList(1, said.size()) : said;
        if (rows.isEmpty() || !rows.stream().allMatch(ProseTables::mayBeRow)) {
            return Optional.empty();
        }
        return Optional.of(
                rows.stream().anyMatch(ProseTables::tabbed)
                        ? ofTabs(caption, rows)
                        : ofList(caption, rows));
    }

    private static boolean mayBeRow(Paragraph paragraph) {
        return tabbed(paragraph)
                || paragraph.kind() == Kind.BULLET
                || paragraph.kind() == Kind.NUMBER;
    }

    private static boolean tabbed(Paragraph paragraph) {
        return paragraph.text().contains("\t");
    }

    private static String captionOf(String words) {
        return words.strip().replaceFirst("[:.]$", "");
    }

    private static TextTable ofTabs(String caption, List<Paragraph> lines) {
        var block =
                new CellBlock(
                        lines.stream()
                                .map(line ->
                                        Stream.of(line.text().split("\t", -1))
                                                .map(String::strip)
                                                .toList())
                                .toList());
        return new TextTable(
                caption, block.rows().getFirst(), block.rows().subList(1, block.rows().size()));
    }

    private static TextTable ofList(String caption, List<Paragraph> items) {
        var texts = items.stream().map(item -> item.text().strip()).toList();
        if (!texts.stream().allMatch(text -> text.contains(COLON))) {
            return new TextTable(caption, List.of(""), texts.stream().map(List::of).toList());
        }
        return new TextTable(
                caption,
                List.of("", ""),
                texts.stream().map(text -> List.of(text.split(COLON, 2))).toList());
    }

    /// The caption as a paragraph, then a list: what a row begins with in bold, then its other
    /// cells, each after the heading of its column.
    public static Prose prose(TextTable table) {
        var said = new ArrayList<Paragraph>();
        if (!table.caption().isBlank()) {
            said.add(new Paragraph(Kind.TEXT, 1, List.of(Run.plain(table.caption()))));
        }
        var rows =
                table.rows().stream()
                        .filter(row -> row.stream().anyMatch(it -> !it.isBlank()))
                        .toList();
        rows.forEach(row -> said.add(new Paragraph(Kind.BULLET, 1, runs(table.header(), row))));
        return new Prose(said);
    }

    private static List<Run> runs(List<String> header, List<String> row) {
        if (row.size() == 1) {
            return List.of(Run.plain(row.getFirst()));
        }
        var others =
                IntStream.range(1, row.size())
                        .filter(at -> !row.get(at).isBlank())
                        .mapToObj(at -> labelled(row.size() > 2 ? header.get(at) : "", row.get(at)))
                        .collect(joining("; "));
        var names = new Run(row.getFirst(), true, false, null);
        return others.isEmpty()
                ? List.of(names)
                : List.of(names, Run.plain((row.getFirst().isBlank() ? "" : COLON) + others));
    }

    private static String labelled(String heading, String cell) {
        return heading.isBlank() ? cell : heading + " " + cell;
    }
}

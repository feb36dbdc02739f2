package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.plan.TextTable;
import org.forwardplan.persistence.wordimport.Report.Often;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Turns a table of the document into one with a single header row and no merged cells.
final class TableWriter {

    private static final int MOST_COLUMNS = 60;

    private final CellWriter cells;
    private final Report report;

    TableWriter(CellWriter cells, Report report) {
        this.cells = cells;
        this.report = report;
    }

    private record Row(boolean heading, boolean whole, List<String> texts) {}

    /// @param caption that stands with it; empty where none does
    /// @return empty where it has no words in this view
    Optional<TextTable> write(Chunk.Table table, String caption, View view) {
        var columns = columns(table);
        var rows = rows(table, columns, view);
        if (rows.stream().allMatch(row -> row.texts().stream().allMatch(String::isBlank))) {
            return Optional.empty();
        }
        var title = caption.isBlank() ? table.title().strip() : caption;
        // A line across all columns above the headings is what the table is called.
        if (rows.size() > 2 && rows.getFirst().whole() && columns > 1) {
            var line = rows.removeFirst().texts().getFirst().replace('\n', ' ');
            title = title.isBlank() || line.contains(title) ? line : title + ": " + line;
        }
        var headings = headings(rows);
        var body = rows.subList(headings, rows.size()).stream().map(Row::texts).toList();
        return Optional.of(
                new TextTable(
                        title, header(rows.subList(0, headings)), body, widths(table, columns)));
    }

    private static int columns(Chunk.Table table) {
        var most =
                table.rows().stream()
                        .mapToInt(row -> row.cells().stream().mapToInt(Chunk.Cell::span).sum())
                        .max()
                        .orElse(1);
        return Math.clamp(most, 1, MOST_COLUMNS);
    }

    private List<Row> rows(Chunk.Table table, int columns, View view) {
        var rows = new ArrayList<Row>();
        var merged = false;
        for (var row : table.rows()) {
            if (!view.shows(row.tracked())) {
                continue;
            }
            var above = rows.isEmpty() ? null : rows.getLast();
            rows.add(row(row, columns, above, view));
            merged |= row.cells().stream().anyMatch(cell -> cell.goesOn() || cell.span() > 1);
        }
        if (merged && view == View.ACCEPTED) {
            report.count(Often.MERGED);
        }
        return rows;
    }

    private Row row(Chunk.Row row, int columns, @Nullable Row above, View view) {
        var texts = new String[columns];
        Arrays.fill(texts, "");
        var at = 0;
        for (var cell : row.cells()) {
            var text = cells.text(cell.content(), view);
            var spread = row.heading() ? cell.span() : 1;
            for (var column = at; column < Math.min(columns, at + spread); column++) {
                texts[column] =
                        cell.goesOn() && text.isBlank() && above != null
                                ? above.texts().get(column)
                                : text;
            }
            at += cell.span();
        }
        var whole = row.cells().size() == 1 && row.cells().getFirst().span() >= columns;
        return new Row(row.heading(), whole, List.of(texts));
    }

    /// How many rows are headings: at least one, and never all.
    private static int headings(List<Row> rows) {
        var marked = (int) rows.stream().takeWhile(Row::heading).count();
        return Math.clamp(marked, 1, Math.max(1, rows.size() - 1));
    }

    /// Headings above headings are read together: 2024/25: Target.
    private static List<String> header(List<Row> rows) {
        return IntStream.range(0, rows.getFirst().texts().size())
                .mapToObj(column -> {
                    var parts = new LinkedHashSet<String>();
                    rows.forEach(row -> parts.add(row.texts().get(column).replace('\n', ' ')));
                    parts.removeIf(String::isBlank);
                    return String.join(": ", parts);
                })
                .toList();
    }

    /// In per cent; empty where the document does not say.
    private static List<Integer> widths(Chunk.Table table, int columns) {
        var lengths = table.columns();
        var whole = lengths.stream().mapToLong(Integer::longValue).sum();
        if (lengths.size() != columns || lengths.stream().anyMatch(one -> one <= 0)) {
            return List.of();
        }
        var widths = new ArrayList<Integer>();
        lengths.forEach(length -> widths.add(Math.max(1, Math.round(length * 100f / whole))));
        var rest = 100 - widths.stream().mapToInt(Integer::intValue).sum();
        var widest = widths.indexOf(Collections.max(widths));
        widths.set(widest, widths.get(widest) + rest);
        return widths.get(widest) < 1 ? List.of() : widths;
    }
}

package org.forwardplan.model.redline;

import org.forwardplan.model.comparison.Alignment;
import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.papers.Span;
import org.forwardplan.model.papers.TableTracks;
import org.forwardplan.model.papers.Track;
import org.forwardplan.model.redline.Attribution.Author;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Marks the rows and words that went and came between two states of a table.
final class TableMerge {

    private final Author author;

    private TableMerge(Author author) {
        this.author = author;
    }

    /// True where the two have the same columns: else one table went and another came.
    static boolean fits(Table then, Table now) {
        return titles(then).equals(titles(now))
                && then.rowHeader() == now.rowHeader()
                && then.numbered() == now.numbered();
    }

    private static List<String> titles(Table table) {
        return table.columns().stream().map(Column::title).toList();
    }

    static Table of(Table then, Table now, Author author) {
        return new TableMerge(author).merge(then, now);
    }

    private Table merge(Table then, Table now) {
        var rows = new ArrayList<List<CellText>>();
        var tracks = new HashMap<Integer, Track>();
        for (var row : Alignment.of(then.rows(), now.rows(), TableMerge::alike)) {
            var was = row.then();
            var is = row.now();
            if (was == null && is != null) {
                tracks.put(rows.size(), author.inserted());
                rows.add(is);
            } else if (is == null && was != null) {
                tracks.put(rows.size(), author.deleted());
                rows.add(was);
            } else if (was != null && is != null) {
                rows.add(cells(was, is));
            }
        }
        var caption =
                then.caption().equals(now.caption())
                        ? List.<Span>of()
                        : SpanMerge.of(words(then.caption()), words(now.caption()), author);
        return new Table(
                        now.caption(),
                        now.description(),
                        now.columns(),
                        now.rowHeader(),
                        now.numbered(),
                        rows)
                .tracked(new TableTracks(caption, tracks));
    }

    private List<CellText> cells(List<CellText> then, List<CellText> now) {
        return IntStream.range(0, now.size())
                .mapToObj(at -> cell(then.get(at), now.get(at)))
                .toList();
    }

    /// Paragraphs of a cell stand or fall with their words: nothing in Word puts in a paragraph of
    /// a cell by itself.
    private CellText cell(CellText then, CellText now) {
        var lines = Math.max(then.paragraphs().size(), now.paragraphs().size());
        return new CellText(
                IntStream.range(0, lines)
                        .mapToObj(at -> SpanMerge.of(line(then, at), line(now, at), author))
                        .toList(),
                now.tone());
    }

    private static List<Span> line(CellText cell, int at) {
        return at < cell.paragraphs().size() ? cell.paragraphs().get(at) : List.of();
    }

    private static List<Span> words(String text) {
        return text.isEmpty() ? List.of() : List.of(new Span.Words(text));
    }

    private static double alike(List<CellText> then, List<CellText> now) {
        return Alignment.shared(text(then), text(now));
    }

    private static String text(List<CellText> row) {
        return row.stream()
                .flatMap(cell -> cell.paragraphs().stream())
                .flatMap(List::stream)
                .map(Span::text)
                .collect(Collectors.joining(" "));
    }
}

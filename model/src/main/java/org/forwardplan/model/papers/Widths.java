package org.forwardplan.model.papers;

import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.plan.TextTable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Shares the width of a planner's own table among its columns by how much each holds.
final class Widths {

    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;

    private Widths() {}

    /// Together they make 100 per cent. The planner's own widths go before any others.
    static List<Column> of(TextTable table) {
        var shares = table.widths().isEmpty() ? following(table) : table.widths();
        return IntStream.range(0, shares.size())
                .mapToObj(column ->
                        new Column(
                                table.header().get(column),
                                shares.get(column),
                                amounts(table, column)))
                .toList();
    }

    private static List<Integer> following(TextTable table) {
        var weights =
                IntStream.range(0, table.header().size())
                        .map(column -> weight(table, column))
                        .toArray();
        var total = IntStream.of(weights).sum();
        var shares = new ArrayList<Integer>();
        for (var weight : weights) {
            shares.add(weight * 100 / total);
        }
        var widest =
                IntStream.range(0, shares.size()).boxed().max(Comparator.comparing(shares::get));
        var rest = 100 - shares.stream().mapToInt(Integer::intValue).sum();
        widest.ifPresent(column -> shares.set(column, shares.get(column) + rest));
        return shares;
    }

    /// A column must hold its longest word; beyond that, what counts is how long its cells are.
    private static int weight(TextTable table, int column) {
        var cells =
                Stream.concat(Stream.of(table.header().get(column)), cells(table, column)).toList();
        var word =
                cells.stream()
                        .flatMap(cell -> Stream.of(cell.split("\\s+")))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        var average = cells.stream().mapToInt(String::length).average().orElse(0);
        return Math.clamp(Math.round(Math.max(word, average)), NARROWEST, WIDEST);
    }

    private static boolean amounts(TextTable table, int column) {
        return !table.rows().isEmpty()
                && cells(table, column).allMatch(cell -> cell.matches("[£≥≤–-]?[\\d.,]+%?"));
    }

    private static Stream<String> cells(TextTable table, int column) {
        return table.rows().stream().map(row -> row.get(column));
    }
}

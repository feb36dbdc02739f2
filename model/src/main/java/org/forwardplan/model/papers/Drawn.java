package org.forwardplan.model.papers;

import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.plan.ItemId;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What a live block draws, before it is numbered as a table.
///
/// @param called its caption; empty where the block's own words do
/// @param source where all of it comes from; empty where that differs or is not recorded
/// @param shows in one sentence, for somebody who cannot see it
/// @param about what each row shows, one for each
record Drawn(
        String called,
        String source,
        String shows,
        List<Column> columns,
        List<List<CellText>> rows,
        List<ItemId> about) {

    /// One row for each thing, in their order.
    static <T> Drawn of(
            String shows,
            List<Column> columns,
            List<T> things,
            Function<T, List<CellText>> row,
            Function<T, ? extends ItemId> id) {
        return new Drawn(
                "",
                "",
                shows,
                columns,
                things.stream().map(row).toList(),
                things.stream().<ItemId>map(id).toList());
    }

    Drawn called(String caption) {
        return new Drawn(caption, source, shows, columns, rows, about);
    }

    Drawn from(String origin) {
        return new Drawn(called, origin, shows, columns, rows, about);
    }

    /// Leaves a column out that would say the same in every row, and gives its width to the others.
    Drawn without(String title) {
        var kept = new ArrayList<Integer>();
        for (var at = 0; at < columns.size(); at++) {
            if (!columns.get(at).title().equals(title)) {
                kept.add(at);
            }
        }
        return new Drawn(
                called,
                source,
                shows,
                widened(kept.stream().map(columns::get).toList()),
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList(),
                about);
    }

    private static List<Column> widened(List<Column> narrow) {
        var total = narrow.stream().mapToInt(Column::width).sum();
        var wide = new ArrayList<Column>();
        var rest = 100;
        for (var column : narrow.subList(1, narrow.size())) {
            var width = column.width() * 100 / total;
            wide.add(new Column(column.title(), width, column.amounts()));
            rest -= width;
        }
        var first = narrow.getFirst();
        wide.addFirst(new Column(first.title(), rest, first.amounts()));
        return wide;
    }
}

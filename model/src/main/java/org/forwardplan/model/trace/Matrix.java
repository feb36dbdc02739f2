package org.forwardplan.model.trace;

import org.forwardplan.model.plan.ItemId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What meets what: things down the side, things along the top, and in each cell what connects the
/// two.
public final class Matrix {

    private final List<Line> rows;
    private final List<Line> columns;
    private final Map<Cell, List<Ground>> cells;
    private final Map<ItemId, Integer> rowTotals = new HashMap<>();
    private final Map<ItemId, Integer> columnTotals = new HashMap<>();
    private int total;

    /// A row or a column.
    ///
    /// @param group what it stands under, e.g. the kind of a requirement; empty where nothing
    /// @param code its short name, e.g. `4.2`; empty where it has none
    public record Line(ItemId id, String group, String code, String title) {

        /// As it is read out and printed.
        public String heading() {
            return code.isEmpty() ? title : code + " " + title;
        }
    }

    /// Something that connects a row with a column.
    ///
    /// @param from where to look at it
    /// @param where the thing it stands in or is, e.g. `8.1 Quality of services`
    /// @param words what it says, or which test it answers
    public record Ground(ItemId from, String where, String words) {}

    private record Cell(ItemId row, ItemId column) {}

    private Matrix(List<Line> rows, List<Line> columns, Map<Cell, List<Ground>> cells) {
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.cells = cells;
        for (var row : rows) {
            for (var column : columns) {
                var count = count(row.id(), column.id());
                rowTotals.merge(row.id(), count, Integer::sum);
                columnTotals.merge(column.id(), count, Integer::sum);
                total += count;
            }
        }
    }

    /// Fills a matrix ground by ground.
    static final class Builder {

        private final Map<Cell, List<Ground>> cells = new LinkedHashMap<>();

        void add(ItemId row, ItemId column, Ground ground) {
            var grounds = cells.computeIfAbsent(new Cell(row, column), _ -> new ArrayList<>());
            if (!grounds.contains(ground)) {
                grounds.add(ground);
            }
        }

        Matrix build(List<Line> rows, List<Line> columns) {
            return new Matrix(rows, columns, cells);
        }
    }

    public List<Line> rows() {
        return rows;
    }

    public List<Line> columns() {
        return columns;
    }

    /// What connects a row with a column; empty where nothing does.
    public List<Ground> at(ItemId row, ItemId column) {
        return List.copyOf(cells.getOrDefault(new Cell(row, column), List.of()));
    }

    public int count(ItemId row, ItemId column) {
        return cells.getOrDefault(new Cell(row, column), List.of()).size();
    }

    public int rowTotal(ItemId row) {
        return rowTotals.getOrDefault(row, 0);
    }

    public int columnTotal(ItemId column) {
        return columnTotals.getOrDefault(column, 0);
    }

    public int total() {
        return total;
    }

    /// Only these rows, with the columns as they are.
    public Matrix withRows(Predicate<Line> wanted) {
        return new Matrix(rows.stream().filter(wanted).toList(), columns, cells);
    }
}

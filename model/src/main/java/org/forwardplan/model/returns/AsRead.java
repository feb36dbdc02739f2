package org.forwardplan.model.returns;

import org.forwardplan.model.plan.Bytes;
import org.forwardplan.model.registers.Value;
import org.forwardplan.model.returns.ReturnedBook.Line;
import org.forwardplan.model.returns.ReturnedBook.Page;
import org.forwardplan.model.spreadsheets.Grid;
import org.forwardplan.model.spreadsheets.Grid.Merged;
import org.forwardplan.model.spreadsheets.Spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Takes a spreadsheet, however it was kept, for a return.
final class AsRead {

    private AsRead() {}

    static ReturnedBook of(Spreadsheet spreadsheet, Bytes contents) {
        var remarks = new ArrayList<>(spreadsheet.remarks());
        var pages = new ArrayList<Page>();
        for (var grid : spreadsheet.grids()) {
            if (!grid.merged().isEmpty()) {
                remarks.add(
                        "%s: cells were merged; only the first of each counts, the others as not returned"
                                .formatted(grid.name()));
            }
            pages.add(page(grid));
        }
        return new ReturnedBook(
                spreadsheet.file(), contents, spreadsheet.properties(), pages, remarks);
    }

    private static Page page(Grid grid) {
        var covered = covered(grid);
        return new Page(
                grid.name(),
                grid.lines().stream()
                        .map(line -> line(line, covered.getOrDefault(line.number(), Set.of())))
                        .toList());
    }

    private static Line line(org.forwardplan.model.spreadsheets.Line line, Set<Integer> covered) {
        var cells = new TreeMap<Integer, Value>();
        var faults = new HashMap<Integer, String>();
        line.cells()
                .forEach((column, given) -> {
                    cells.put(
                            column,
                            given.isError() ? new Value.Words(given.error()) : given.value());
                    if (given.isError()) {
                        faults.put(column, given.error());
                    }
                });
        return new Line(line.number(), line.hidden(), cells, covered, faults);
    }

    /// By row, the columns that another cell covers.
    private static Map<Integer, Set<Integer>> covered(Grid grid) {
        var covered = new HashMap<Integer, Set<Integer>>();
        var numbers = grid.lines().stream().map(line -> line.number()).toList();
        for (var area : grid.merged()) {
            for (var row : rows(numbers, area)) {
                var columns = covered.computeIfAbsent(row, _ -> new HashSet<>());
                for (var column = area.firstColumn(); column <= area.lastColumn(); column++) {
                    if (row > area.firstRow() || column > area.firstColumn()) {
                        columns.add(column);
                    }
                }
            }
        }
        return covered;
    }

    private static List<Integer> rows(List<Integer> numbers, Merged area) {
        return numbers.subList(place(numbers, area.firstRow()), place(numbers, area.lastRow() + 1));
    }

    private static int place(List<Integer> numbers, int row) {
        var at = Collections.binarySearch(numbers, row, Comparator.naturalOrder());
        return at < 0 ? -at - 1 : at;
    }
}

package org.forwardplan.app.registers;

import org.forwardplan.model.cells.CellWords;
import org.forwardplan.model.workbooks.Cell;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A row of a register on the page. Each cell is worked out when it is first seen, and never again:
/// a row that says something else is another line.
final class SheetLine {

    private static final String BETWEEN = "\n";

    private final String id;
    private final boolean draft;
    private final IntFunction<Cell> from;
    private final Cell[] cells;
    private String folded = "";

    /// @param draft true where it is not in the plan yet
    SheetLine(String id, boolean draft, int columns, IntFunction<Cell> from) {
        this.id = id;
        this.draft = draft;
        this.from = from;
        this.cells = new Cell[columns];
    }

    String id() {
        return id;
    }

    boolean draft() {
        return draft;
    }

    Cell cell(int column) {
        var known = cells[column];
        if (known == null) {
            known = from.apply(column);
            cells[column] = known;
        }
        return known;
    }

    String text(int column) {
        return CellWords.shown(cell(column));
    }

    /// All that stands in it, without capitals: for finding words.
    String folded() {
        if (folded.isEmpty()) {
            folded =
                    IntStream.range(0, cells.length)
                            .mapToObj(this::text)
                            .collect(Collectors.joining(BETWEEN))
                            .toLowerCase(Locale.UK);
        }
        return folded;
    }
}

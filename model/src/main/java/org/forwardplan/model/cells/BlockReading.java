package org.forwardplan.model.cells;

import org.forwardplan.model.cells.Pasting.Place;
import org.forwardplan.model.cells.RowFilling.Said;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.registers.NewRow;
import org.forwardplan.model.registers.Register;
import org.forwardplan.model.registers.RegisterColumn;
import org.forwardplan.model.tables.CellBlock;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// Reads a block of cells as something to be written into a register.
///
/// @param shown columns from left to right, as the planner sees them
/// @param ids of the rows that are new
public record BlockReading<R>(
        Plan plan, Register<R> register, List<RegisterColumn<R>> shown, Supplier<UUID> ids) {

    private static final int REPORT_EACH = 50;

    public BlockReading {
        shown = List.copyOf(shown);
    }

    /// @param rows of the register from the one where the planner is downwards; the block goes on
    ///   below them with new rows
    /// @param column where the planner is, among those shown
    public Pasting read(CellBlock block, List<R> rows, int column, Progress progress) {
        var into = new Gathering(plan);
        var columns = BlockColumns.of(block, shown, column);
        var lines = columns.headed() ? block.rows().subList(1, block.rows().size()) : block.rows();
        R above = rows.isEmpty() ? null : rows.getLast();
        for (var at = 0; at < lines.size(); at++) {
            if (at % REPORT_EACH == 0) {
                progress.stopIfCancelled();
                progress.report(at, lines.size(), register.title());
            }
            var line = at + (columns.headed() ? 2 : 1);
            var cells = said(columns, lines.get(at), line, into);
            if (at < rows.size()) {
                new RowFilling<>(into, register, rows.get(at), false, line).fill(cells);
            } else if (cells.stream().anyMatch(it -> !it.text().isBlank())) {
                above = add(into, above, cells, line);
            }
        }
        return into.pasting();
    }

    private @Nullable R add(Gathering into, @Nullable R above, List<Said<R>> cells, int line) {
        var row = register.begin(new NewRow<>(into.plan(), ids.get(), above, null));
        if (row.isEmpty()) {
            cells.stream()
                    .filter(it -> !it.text().isBlank())
                    .forEach(it ->
                            into.left(
                                    new Place(line, "", it.column().heading()),
                                    it.text(),
                                    "No rows can be added here: they follow from the rest of the"
                                            + " plan"));
            return above;
        }
        new RowFilling<>(into, register, row.get(), true, line).fill(cells);
        return register.find(into.plan(), register.id(row.get())).orElse(above);
    }

    private List<Said<R>> said(
            BlockColumns<R> columns, List<String> cells, int line, Gathering into) {
        var said = new ArrayList<Said<R>>();
        for (var at = 0; at < cells.size(); at++) {
            var column = columns.columns().get(at);
            if (column != null) {
                said.add(new Said<>(column, cells.get(at)));
            } else if (!cells.get(at).isBlank()) {
                into.left(new Place(line, "", ""), cells.get(at), columns.names().get(at));
            }
        }
        return said;
    }
}

package org.forwardplan.model.cells;

import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.registers.Register;
import org.forwardplan.model.workbooks.Cell;

/// What a row of a register is called in a sentence.
public final class RowNames {

    private RowNames() {}

    /// The words of the first of its naming columns; empty where it has none yet.
    public static <R> String of(Register<R> register, Plan plan, R row) {
        return register.naming().stream()
                .findFirst()
                .flatMap(register::column)
                .map(column -> column.cell(plan, row))
                .filter(Cell.Text.class::isInstance)
                .map(CellWords::shown)
                .orElse("");
    }
}

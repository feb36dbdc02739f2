package org.forwardplan.model.registers;

import org.forwardplan.model.workbooks.Cell;

/// What is read from a cell that was written.
final class Values {

    private Values() {}

    static Value of(Cell cell) {
        return switch (cell) {
            case Cell.Empty _ -> new Value.Blank();
            case Cell.Text(var text) -> new Value.Words(text);
            case Cell.Amount(var amount) -> new Value.Number(amount, false);
            case Cell.Day(var date) -> new Value.Day(date);
        };
    }

    static Value words(String text) {
        return new Value.Words(text);
    }
}

package org.forwardplan.model.cells;

import org.forwardplan.model.wording.Wording;
import org.forwardplan.model.workbooks.Cell;

/// A cell as words.
public final class CellWords {

    private CellWords() {}

    /// As it reads on the screen: `1,234.5`, `31 Mar 2027`.
    public static String shown(Cell cell) {
        return switch (cell) {
            case Cell.Empty _ -> "";
            case Cell.Text(var text) -> text;
            case Cell.Amount(var amount) -> Wording.figure(amount);
            case Cell.Day(var day) -> Wording.day(day);
        };
    }

    /// As every program takes it, whatever its language: `1234.5`, `2027-03-31`.
    public static String exact(Cell cell) {
        return switch (cell) {
            case Cell.Empty _ -> "";
            case Cell.Text(var text) -> text;
            case Cell.Amount(var amount) -> amount.toPlainString();
            case Cell.Day(var day) -> day.toString();
        };
    }
}

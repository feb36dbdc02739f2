package org.forwardplan.model.registers;

import org.forwardplan.model.workbooks.Cell;

import java.math.BigDecimal;
import java.math.MathContext;

/// Whether a value that came back reads like what was in the cell when it went out.
final class Sameness {

    /// What spreadsheet programs keep of a number.
    private static final MathContext KEPT = new MathContext(14);

    private Sameness() {}

    static boolean of(Cell cell, Value value) {
        return switch (cell) {
            case Cell.Empty _ -> Written.blank(value);
            case Cell.Text(var text) -> sameWords(text, Written.words(value));
            case Cell.Amount(var amount) ->
                    Written.number(value).filter(number -> same(amount, number)).isPresent();
            case Cell.Day(var date) -> Written.day(value).filter(date::equals).isPresent();
        };
    }

    private static boolean sameWords(String was, String now) {
        return Tolerant.kept(was).equals(Tolerant.kept(now));
    }

    private static boolean same(BigDecimal was, BigDecimal now) {
        return was.round(KEPT).compareTo(now.round(KEPT)) == 0;
    }
}

package org.forwardplan.model.registers;

import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.registers.Taking.Fault;
import org.forwardplan.model.registers.Taking.NothingSaid;
import org.forwardplan.model.workbooks.Cell;

import java.util.List;

/// One column of a register, and its meaning both ways.
///
/// @param key stays the same when the heading is reworded; the name of the item's field where there
///   is one
/// @param heading in the field's words
/// @param width in characters
/// @param hint how to fill it in, in plain words; empty where that is plain
public record RegisterColumn<R>(
        String key,
        String heading,
        int width,
        Type type,
        String hint,
        Writer writer,
        Choices choices,
        Shown<R> shown,
        Meant<R> meant) {

    /// What kind of value stands in it.
    public enum Type {
        WORDS,
        LONG_WORDS,
        NUMBER,
        DAY,
        /// One of the plan's own words; anything else is a fault.
        CHOICE,
        /// The plan's own words are offered; others go too.
        SUGGESTION
    }

    /// Who may write in it.
    public enum Writer {
        /// Nobody: it says what the row is about.
        NOBODY,
        PLANNER,
        /// A partner, and the planner too.
        PARTNER,
        /// Likewise, but only where the row is new.
        PARTNER_ON_NEW_ROWS
    }

    /// The words offered, in the order in which they are offered.
    @FunctionalInterface
    public interface Choices {
        Choices NONE = _ -> List.of();

        List<String> in(Plan plan);
    }

    @FunctionalInterface
    interface Shown<R> {
        Cell of(Plan plan, R row);
    }

    @FunctionalInterface
    interface Meant<R> {
        Taking<R> by(Plan plan, R row, Value value);
    }

    public boolean partnerMayWrite() {
        return writer == Writer.PARTNER || writer == Writer.PARTNER_ON_NEW_ROWS;
    }

    /// What stands in the cell. A text that no cell can hold is not cut: the cell says so instead.
    public Cell cell(Plan plan, R row) {
        var cell = shown.of(plan, row);
        return tooLong(cell)
                ? new Cell.Text(
                        "This text is too long for a cell of a spreadsheet. Send changes to it in"
                                + " Word.")
                : cell;
    }

    private static boolean tooLong(Cell cell) {
        return cell instanceof Cell.Text(var text) && text.length() > Cell.LONGEST;
    }

    /// What a value under this heading means for the row. A blank where something stood means that
    /// nothing stands there now.
    ///
    /// A value that reads like what stands there already says nothing, however it is written: with
    /// other spaces or line ends, a number as text, a day in another form. `n/a`, `-` and `none`
    /// count as blank where a number, a day or a choice is asked for; among words they are words.
    public Taking<R> take(Plan plan, R row, Value value) {
        if (writer == Writer.NOBODY || Sameness.of(cell(plan, row), value)) {
            return new NothingSaid<>();
        }
        return tooLong(shown.of(plan, row))
                ? fault(
                        "“%s” is too long here to be changed in a cell: change it in Word"
                                .formatted(heading))
                : meant.by(plan, row, value);
    }

    /// True where a value reads like what stands there already.
    public boolean says(Plan plan, R row, Value value) {
        return Sameness.of(cell(plan, row), value);
    }

    /// The column as one that a partner may write.
    RegisterColumn<R> byPartner() {
        return by(Writer.PARTNER);
    }

    RegisterColumn<R> byPartnerOnNewRows() {
        return by(Writer.PARTNER_ON_NEW_ROWS);
    }

    /// The column as one that is only read.
    RegisterColumn<R> locked() {
        return by(Writer.NOBODY);
    }

    private RegisterColumn<R> by(Writer now) {
        return new RegisterColumn<>(key, heading, width, type, hint, now, choices, shown, meant);
    }

    static <R> Taking<R> fault(String sentence) {
        return new Fault<>(sentence);
    }
}

package org.forwardplan.model.workbooks;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What a cell holds. Text stays text, whatever it looks like: `=1+1` is never worked out.
public sealed interface Cell {

    Cell EMPTY = new Empty();

    /// The most characters a spreadsheet program keeps in one cell.
    int LONGEST = 32_767;

    record Empty() implements Cell {}

    record Text(String text) implements Cell {}

    record Amount(BigDecimal value) implements Cell {}

    record Day(LocalDate date) implements Cell {}

    /// Text, or nothing where there is none.
    static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Text(text);
    }

    /// The day, or nothing where there is none.
    static Cell of(@Nullable LocalDate date) {
        return date == null ? EMPTY : new Day(date);
    }

    static Cell of(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }
}

package org.forwardplan.model.registers;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What somebody wrote in a cell, as the program that kept it tells it. Loosely typed: a number may
/// come as words, and a day as a number of no meaning.
public sealed interface Value {

    Value NOTHING = new Blank();

    record Blank() implements Value {}

    record Words(String text) implements Value {}

    /// @param percent true where it is shown in per cent: 0.45 is then read as 45%
    record Number(BigDecimal value, boolean percent) implements Value {}

    record Day(LocalDate date) implements Value {}

    record YesNo(boolean yes) implements Value {}

    /// As it is written in a sentence; empty where nothing stands there.
    default String words() {
        return Written.words(this);
    }

    static Value of(String text) {
        return text.isBlank() ? NOTHING : new Words(text);
    }
}

package org.forwardplan.persistence.spreadsheets;

import org.forwardplan.model.registers.Value;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// Days as newer files spell them: `2027-03-31`, `2027-03-31T09:30:00`.
final class IsoDay {

    private static final int LENGTH = 10;

    private IsoDay() {}

    /// The words as they are where they are no such day.
    static Value value(String text) {
        var plain = text.strip();
        try {
            return new Value.Day(
                    LocalDate.parse(plain.substring(0, Math.min(LENGTH, plain.length()))));
        } catch (DateTimeParseException another) {
            return Value.of(text);
        }
    }
}

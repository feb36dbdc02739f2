package org.forwardplan.model.spreadsheets;

import org.forwardplan.model.registers.Value;

/// What stands in a cell.
///
/// @param formula true where it was worked out by the sheet: the value is the one last saved
/// @param error what the sheet shows in place of a value it could not work out, e.g. `#REF!`; empty
///   where all is well
public record Given(Value value, boolean formula, String error) {

    public static Given of(Value value) {
        return new Given(value, false, "");
    }

    public boolean isError() {
        return !error.isEmpty();
    }
}

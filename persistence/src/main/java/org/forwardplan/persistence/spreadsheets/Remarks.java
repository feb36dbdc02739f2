package org.forwardplan.persistence.spreadsheets;

/// What a planner should know about how a spreadsheet was read.
final class Remarks {

    static final String MACROS = "It carries macros. They were not run.";

    static final String OTHER_FILES =
            "It takes values from other files. Those were not opened: the values last saved were"
                    + " read.";

    static final String FROM_1904 =
            "It counts its days from 1904. Its dates were read so; a date that has become a plain"
                    + " number would be read four years too early.";

    private Remarks() {}

    static String formulas(int count) {
        return count == 1
                ? "One cell holds a formula: the value it last had was read."
                : "%,d cells hold formulas: the values they last had were read.".formatted(count);
    }

    static String errors(int count) {
        return count == 1
                ? "One cell shows an error, such as #REF!, and was not read."
                : "%,d cells show an error, such as #REF!, and were not read.".formatted(count);
    }

    /// @param cell with its sheet
    static String cut(String cell) {
        return "%s holds more than %,d characters: only those were read."
                .formatted(cell, Limits.CELL);
    }
}

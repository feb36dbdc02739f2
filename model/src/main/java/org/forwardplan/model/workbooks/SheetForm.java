package org.forwardplan.model.workbooks;

import java.util.List;

/// How a sheet is filled in: which cells are open, what goes into them, what is hidden in it.
///
/// @param marks the cells of a hidden row above the table; none where the sheet is only read
/// @param columns one for each column of the sheet
/// @param rows one for each row of the sheet
public record SheetForm(List<String> marks, List<Field> columns, List<Line> rows) {

    /// For a sheet that is only read.
    public static final SheetForm NONE = new SheetForm(List.of(), List.of(), List.of());

    public SheetForm {
        marks = List.copyOf(marks);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// True where rows fold under headings.
    public boolean folds() {
        return !rows.isEmpty() && rows.getFirst().isHeading();
    }

    public boolean isFilledIn() {
        return !columns.isEmpty();
    }

    /// A column of a form.
    ///
    /// @param offered what can be chosen; empty where anything goes
    /// @param hint shown where somebody is about to write; empty for none
    public record Field(Open open, Holds holds, List<String> offered, String hint) {
        public Field {
            offered = List.copyOf(offered);
        }

        public static final Field HIDDEN = new Field(Open.HIDDEN, Holds.WORDS, List.of(), "");
        public static final Field LABEL = new Field(Open.NEVER, Holds.WORDS, List.of(), "");
    }

    /// Where a column can be written in.
    public enum Open {
        HIDDEN,
        NEVER,
        NEW_ROWS,
        ALWAYS
    }

    /// What a column holds.
    public enum Holds {
        WORDS,
        NUMBER,
        DAY
    }

    /// A row of a form.
    public enum Line {
        /// Names what the rows beneath it belong to; they fold under it.
        HEADING,
        /// Likewise, and can be filled in itself.
        OPEN_HEADING,
        /// Is only read.
        LOCKED,
        FILLED_IN,
        /// Empty, for something new.
        NEW;

        public boolean isHeading() {
            return this == HEADING || this == OPEN_HEADING;
        }
    }
}

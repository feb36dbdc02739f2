package org.forwardplan.model.workbooks;

import java.util.List;

/// One sheet with one table from its top left corner.
///
/// @param name at most 31 characters, none of `[]:*?/\`
/// @param tableName letters, digits and underscores; unique in the workbook
/// @param landscape for printing
/// @param printed how many columns, from the left, go on paper; the others are for the screen
/// @param rows each as wide as the columns; [Rows] where there can be many
/// @param form how it is filled in, where it is one to be sent back
/// @param charts beside the table
public record Sheet(
        String name,
        String tableName,
        boolean landscape,
        int printed,
        List<Column> columns,
        List<List<Cell>> rows,
        SheetForm form,
        List<SheetChart> charts) {

    public Sheet {
        columns = List.copyOf(columns);
        charts = List.copyOf(charts);
        if (printed < 1 || printed > columns.size()) {
            throw new IllegalArgumentException(
                    "Sheet '%s': %d of its %d columns cannot be printed"
                            .formatted(name, printed, columns.size()));
        }
        var width = columns.size();
        rows =
                rows instanceof Rows made
                        ? made.wide(width, name)
                        : rows.stream().map(row -> wide(List.copyOf(row), width, name)).toList();
    }

    static List<Cell> wide(List<Cell> row, int width, String sheet) {
        if (row.size() != width) {
            throw new IllegalArgumentException(
                    "Sheet '%s': row %s is not as wide as its columns".formatted(sheet, row));
        }
        return row;
    }

    /// A sheet to be read.
    public Sheet(
            String name,
            String tableName,
            boolean landscape,
            int printed,
            List<Column> columns,
            List<List<Cell>> rows) {
        this(name, tableName, landscape, printed, columns, rows, SheetForm.NONE, List.of());
    }

    /// A sheet that is printed with all its columns.
    public Sheet(
            String name,
            String tableName,
            boolean landscape,
            List<Column> columns,
            List<List<Cell>> rows) {
        this(name, tableName, landscape, columns.size(), columns, rows);
    }

    public Sheet with(List<SheetChart> chartsNow) {
        return new Sheet(name, tableName, landscape, printed, columns, rows, form, chartsNow);
    }

    /// @param width in characters
    /// @param choices the values a reader may choose from; empty where any text goes
    /// @param tones how a value of this column is to be marked, beside its words
    public record Column(String title, int width, List<String> choices, List<Marked> tones) {
        public Column {
            choices = List.copyOf(choices);
            tones = List.copyOf(tones);
        }

        public static Column of(String title, int width) {
            return new Column(title, width, List.of(), List.of());
        }
    }

    /// A value and how good it is.
    public record Marked(String value, Tone tone) {}

    public enum Tone {
        GOOD,
        WAITING,
        BAD
    }
}

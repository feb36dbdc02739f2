package org.forwardplan.model.returns;

/// Where something stands in a file that came back.
///
/// @param sheet its name in that file
/// @param row counted from 1, as the spreadsheet program shows it; 0 for the sheet as a whole
/// @param column counted from 0; -1 for the row as a whole
/// @param heading what stands over the column in that file; empty for the row as a whole
public record CellPlace(String sheet, int row, int column, String heading) {

    private static final int LETTERS = 26;

    public static CellPlace sheet(String sheet) {
        return new CellPlace(sheet, 0, -1, "");
    }

    public static CellPlace row(String sheet, int row) {
        return new CellPlace(sheet, row, -1, "");
    }

    /// As the spreadsheet program shows the column, e.g. `AB`; empty for the row as a whole.
    public String letters() {
        var letters = new StringBuilder();
        for (var left = column; left >= 0; left = left / LETTERS - 1) {
            letters.insert(0, (char) ('A' + left % LETTERS));
        }
        return letters.toString();
    }

    /// E.g. `Milestones, row 12, column D (“Starts”)`.
    public String words() {
        var words = new StringBuilder(sheet);
        if (row > 0) {
            words.append(", row ").append(row);
        }
        if (column >= 0) {
            words.append(", column ").append(letters());
        }
        if (!heading.isBlank()) {
            words.append(" (“").append(heading).append("”)");
        }
        return words.toString();
    }
}

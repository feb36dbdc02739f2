package org.forwardplan.persistence.excel;

import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.forwardplan.model.workbooks.SheetForm;
import org.forwardplan.model.workbooks.Workbook;

import java.util.List;

/// Which look a cell has: by what it holds and, in a form, by whether it can be written in.
///
/// @param open what is written in a form, by what its column holds; none in a workbook without
///   forms
record Looks(XSSFCellStyle header, Look read, Look label, Look heading, List<Look> open) {

    /// The styles of one place, by what stands there.
    record Look(
            XSSFCellStyle empty,
            XSSFCellStyle text,
            XSSFCellStyle quoted,
            XSSFCellStyle whole,
            XSSFCellStyle decimal,
            XSSFCellStyle day) {}

    static Looks in(XSSFWorkbook book, Workbook workbook) {
        var styles = CellStyles.in(book);
        var read =
                new Look(
                        styles.text(),
                        styles.text(),
                        styles.quoted(),
                        styles.whole(),
                        styles.decimal(),
                        styles.day());
        if (workbook.sheets().stream().noneMatch(sheet -> sheet.form().isFilledIn())) {
            return new Looks(styles.header(), read, read, read, List.of());
        }
        var form = CellStyles.Form.in(book);
        return new Looks(
                styles.header(),
                read,
                new Look(
                        form.label(),
                        form.label(),
                        form.labelQuoted(),
                        form.labelNumber(),
                        form.labelNumber(),
                        form.labelDay()),
                heading(form.heading(), form.headingQuoted()),
                List.of(
                        open(form, form.words()),
                        open(form, form.number()),
                        open(form, form.day())));
    }

    private static Look heading(XSSFCellStyle style, XSSFCellStyle quoted) {
        return new Look(style, style, quoted, style, style, style);
    }

    private static Look open(CellStyles.Form form, XSSFCellStyle empty) {
        return new Look(
                empty, form.words(), form.quoted(), form.number(), form.number(), form.day());
    }

    /// @param row counted from 0 beneath the headings
    Look of(SheetForm form, int row, int column) {
        if (!form.isFilledIn()) {
            return read;
        }
        var line = form.rows().get(row);
        var field = form.columns().get(column);
        if (FormFrame.isOpen(line, field)) {
            return open.get(field.holds().ordinal());
        }
        return line.isHeading() ? heading : label;
    }
}

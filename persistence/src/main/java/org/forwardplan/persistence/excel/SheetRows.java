package org.forwardplan.persistence.excel;

import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.workbooks.Cell;
import org.forwardplan.model.workbooks.Sheet;
import org.forwardplan.model.workbooks.Sheet.Column;
import org.forwardplan.model.workbooks.SheetForm;

import java.util.List;

/// Writes the headings of a sheet and its rows beneath them.
final class SheetRows {

    private static final int REPORT_EVERY = 100;

    /// The button that opens the filter stands over the end of the heading; in characters.
    private static final int FILTER_BUTTON = 2;

    private final SXSSFSheet page;
    private final Looks looks;

    SheetRows(SXSSFSheet page, Looks looks) {
        this.page = page;
        this.looks = looks;
    }

    /// @param before rows written on earlier sheets
    /// @param total rows of the whole workbook
    void write(Sheet sheet, Progress progress, long before, long total) {
        marks(sheet.form().marks());
        headings(sheet.columns(), SheetFrame.top(sheet));
        for (var index = 0; index < sheet.rows().size(); index++) {
            if (index % REPORT_EVERY == 0) {
                progress.stopIfCancelled();
                progress.report(before + index, total, "Sheet “%s”".formatted(sheet.name()));
            }
            write(sheet, index);
        }
    }

    /// What the sheet knows of itself, out of sight.
    private void marks(List<String> marks) {
        if (marks.isEmpty()) {
            return;
        }
        var row = page.createRow(0);
        row.setZeroHeight(true);
        for (var index = 0; index < marks.size(); index++) {
            row.createCell(index).setCellValue(SafeText.escaped(SafeText.of(marks.get(index))));
        }
    }

    private void headings(List<Column> columns, int at) {
        var row = page.createRow(at);
        var lines = 1;
        for (var index = 0; index < columns.size(); index++) {
            var column = columns.get(index);
            var cell = row.createCell(index);
            cell.setCellStyle(looks.header());
            cell.setCellValue(SheetFrame.heading(column));
            var lineCount = TextMeasure.lines(column.title(), column.width() - FILTER_BUTTON, true);
            lines = Math.max(lines, lineCount);
        }
        row.setHeightInPoints(RowHeight.of(lines));
    }

    private void write(Sheet sheet, int index) {
        var cells = sheet.rows().get(index);
        var at = SheetFrame.top(sheet) + 1 + index;
        var row = page.createRow(at);
        var lines = 1;
        for (var column = 0; column < cells.size(); column++) {
            var lineCount =
                    fill(
                            row.createCell(column),
                            cells.get(column),
                            looks.of(sheet.form(), index, column),
                            sheet.columns().get(column).width());
            lines = Math.max(lines, lineCount);
        }
        row.setHeightInPoints(RowHeight.of(lines));
        fold(sheet.form(), index, at);
    }

    /// Rows that belong to a heading fold under it.
    private void fold(SheetForm form, int index, int at) {
        if (form.folds() && !form.rows().get(index).isHeading()) {
            page.setRowOutlineLevel(at, 1);
        }
    }

    /// Answers how many lines the cell takes.
    private int fill(SXSSFCell cell, Cell content, Looks.Look look, int width) {
        switch (content) {
            case Cell.Empty _ -> cell.setCellStyle(look.empty());
            case Cell.Text(var text) -> {
                var safe = SafeText.of(text);
                cell.setCellStyle(SafeText.looksLikeFormula(text) ? look.quoted() : look.text());
                cell.setCellValue(SafeText.escaped(safe));
                return TextMeasure.lines(safe, width, false);
            }
            case Cell.Amount(var value) -> {
                cell.setCellStyle(
                        value.stripTrailingZeros().scale() <= 0 ? look.whole() : look.decimal());
                cell.setCellValue(value.doubleValue());
            }
            case Cell.Day(var date) -> {
                cell.setCellStyle(look.day());
                cell.setCellValue(date);
            }
        }
        return 1;
    }
}

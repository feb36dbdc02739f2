package org.forwardplan.persistence.excel;

import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.workbooks.Cell;
import org.forwardplan.model.workbooks.Sheet;
import org.forwardplan.model.workbooks.Sheet.Column;

import java.util.List;

/// Writes the headings of a sheet and its rows beneath them.
final class SheetRows {

    private static final int REPORT_EVERY = 100;

    /// The button that opens the filter stands over the end of the heading; in characters.
    private static final int FILTER_BUTTON = 2;

    private final SXSSFSheet page;
    private final CellStyles styles;

    SheetRows(SXSSFSheet page, CellStyles styles) {
        this.page = page;
        this.styles = styles;
    }

    /// @param before rows written on earlier sheets
    /// @param total rows of the whole workbook
    void write(Sheet sheet, Progress progress, long before, long total) {
        headings(sheet.columns());
        for (var index = 0; index < sheet.rows().size(); index++) {
            if (index % REPORT_EVERY == 0) {
                progress.stopIfCancelled();
                progress.report(before + index, total, "Sheet “%s”".formatted(sheet.name()));
            }
            write(sheet, sheet.rows().get(index), index + 1);
        }
    }

    private void headings(List<Column> columns) {
        var row = page.createRow(0);
        var lines = 1;
        for (var index = 0; index < columns.size(); index++) {
            var column = columns.get(index);
            var cell = row.createCell(index);
            cell.setCellStyle(styles.header());
            cell.setCellValue(SheetFrame.heading(column));
            var lineCount = TextMeasure.lines(column.title(), column.width() - FILTER_BUTTON, true);
            lines = Math.max(lines, lineCount);
        }
        row.setHeightInPoints(RowHeight.of(lines));
    }

    private void write(Sheet sheet, List<Cell> cells, int at) {
        var row = page.createRow(at);
        var lines = 1;
        for (var index = 0; index < cells.size(); index++) {
            var lineCount =
                    fill(
                            row.createCell(index),
                            cells.get(index),
                            sheet.columns().get(index).width());
            lines = Math.max(lines, lineCount);
        }
        row.setHeightInPoints(RowHeight.of(lines));
    }

    /// Answers how many lines the cell takes.
    private int fill(SXSSFCell cell, Cell content, int width) {
        switch (content) {
            case Cell.Empty _ -> cell.setCellStyle(styles.text());
            case Cell.Text(var text) -> {
                var safe = SafeText.of(text);
                cell.setCellStyle(
                        SafeText.looksLikeFormula(text) ? styles.quoted() : styles.text());
                cell.setCellValue(SafeText.escaped(safe));
                return TextMeasure.lines(safe, width, false);
            }
            case Cell.Amount(var value) -> {
                cell.setCellStyle(
                        value.stripTrailingZeros().scale() <= 0
                                ? styles.whole()
                                : styles.decimal());
                cell.setCellValue(value.doubleValue());
            }
            case Cell.Day(var date) -> {
                cell.setCellStyle(styles.day());
                cell.setCellValue(date);
            }
        }
        return 1;
    }
}

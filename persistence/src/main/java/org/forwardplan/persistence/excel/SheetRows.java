package org.forwardplan.persistence.excel;

import org.apache.poi.ss.usermodel.DateUtil;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.workbooks.Cell;
import org.forwardplan.model.workbooks.Sheet;
import org.forwardplan.model.workbooks.Sheet.Column;
import org.forwardplan.model.workbooks.SheetForm;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Writes the headings of a sheet and its rows beneath them: each row is asked for once, written,
/// and let go.
final class SheetRows {

    private static final int REPORT_EVERY = 100;

    /// The button that opens the filter stands over the end of the heading; in characters.
    private static final int FILTER_BUTTON = 2;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private final Sheet sheet;
    private final Looks looks;
    private final SheetXml xml;

    SheetRows(Sheet sheet, Looks looks, OutputStream out) {
        this.sheet = sheet;
        this.looks = looks;
        this.xml = new SheetXml(out, Math.max(sheet.columns().size(), marks().size()));
    }

    /// @param before rows written on earlier sheets
    /// @param total rows of the whole workbook
    void write(Progress progress, long before, long total) throws IOException {
        writeMarks();
        headings(sheet.columns());
        var index = 0;
        for (var cells : sheet.rows()) {
            if (index % REPORT_EVERY == 0) {
                progress.stopIfCancelled();
                progress.report(before + index, total, "Sheet “%s”".formatted(sheet.name()));
            }
            write(cells, index);
            index++;
        }
        xml.end();
    }

    private List<String> marks() {
        return sheet.form().marks();
    }

    /// What the sheet knows of itself, out of sight.
    private void writeMarks() throws IOException {
        if (!marks().isEmpty()) {
            marks().forEach(mark -> xml.mark(SafeText.of(mark)));
            xml.endHiddenRow();
        }
    }

    private void headings(List<Column> columns) throws IOException {
        var lines = 1;
        for (var column : columns) {
            xml.words(SafeText.of(column.title()), looks.header());
            var lineCount = TextMeasure.lines(column.title(), column.width() - FILTER_BUTTON, true);
            lines = Math.max(lines, lineCount);
        }
        xml.endRow(RowHeight.of(lines), false);
    }

    private void write(List<Cell> cells, int index) throws IOException {
        var lines = 1;
        for (var column = 0; column < cells.size(); column++) {
            var look = looks.of(sheet.form(), index, column);
            var width = sheet.columns().get(column).width();
            lines = Math.max(lines, fill(cells.get(column), look, width));
        }
        xml.endRow(RowHeight.of(lines), folds(sheet.form(), index));
    }

    /// Rows that belong to a heading fold under it.
    private static boolean folds(SheetForm form, int index) {
        return form.folds() && !form.rows().get(index).isHeading();
    }

    /// Answers how many lines the cell takes.
    private int fill(Cell content, Looks.Look look, int width) {
        return switch (content) {
            case Cell.Empty _ -> {
                xml.empty(look.empty());
                yield 1;
            }
            case Cell.Text(var text) -> words(text, look, width);
            case Cell.Amount(var value) -> amount(value, look, width);
            case Cell.Day(var date) -> day(date, look, width);
        };
    }

    private int words(String text, Looks.Look look, int width) {
        var safe = SafeText.of(text);
        xml.words(safe, SafeText.looksLikeFormula(text) ? look.quoted() : look.text());
        return TextMeasure.lines(safe, width, false);
    }

    /// A number that a spreadsheet cannot hold is said in words.
    private int amount(BigDecimal value, Looks.Look look, int width) {
        var number = value.doubleValue();
        if (Double.isInfinite(number)) {
            return words(value.toString(), look, width);
        }
        xml.number(number, isWhole(value) ? look.whole() : look.decimal());
        return 1;
    }

    private static boolean isWhole(BigDecimal value) {
        return value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
    }

    /// A day before 1900, from when a spreadsheet counts them, is said in words.
    private int day(LocalDate date, Looks.Look look, int width) {
        var counted = DateUtil.getExcelDate(date);
        if (counted < 1) {
            return words(DAY.format(date), look, width);
        }
        xml.number(counted, look.day());
        return 1;
    }
}

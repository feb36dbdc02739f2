package org.forwardplan.persistence.excel;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.forwardplan.model.workbooks.Sheet;
import org.forwardplan.model.workbooks.Sheet.Column;
import org.forwardplan.model.workbooks.Sheet.Marked;

/// What stands on a sheet before its rows are written: headings, widths, the table, lists to choose
/// from, marks.
final class SheetFrame {

    private static final int WIDEST = 255;
    private static final int NARROW_ENOUGH = 8;
    private static final int LONGEST_LIST = 255;

    private final XSSFSheet page;
    private final Sheet sheet;
    private final int top;

    /// An Excel table needs a row, even an empty one.
    private final int lastRow;

    SheetFrame(XSSFSheet page, Sheet sheet) {
        this.page = page;
        this.sheet = sheet;
        this.top = top(sheet);
        this.lastRow = top + Math.max(1, sheet.rows().size());
    }

    /// The row of the headings: the marks of a form stand above it.
    static int top(Sheet sheet) {
        return sheet.form().marks().isEmpty() ? 0 : 1;
    }

    void build() {
        var last = new CellReference(top + sheet.rows().size(), sheet.columns().size() - 1);
        page.getCTWorksheet().getDimension().setRef("A1:" + last.formatAsString());
        page.createFreezePane(kept(), top + 1);
        table();
        for (var index = 0; index < sheet.columns().size(); index++) {
            var column = sheet.columns().get(index);
            page.setColumnWidth(index, Math.min(column.width(), WIDEST) * 256);
            choices(index, column);
            for (var marked : column.tones()) {
                mark(index, marked);
            }
        }
    }

    /// On a wide sheet the first column names the row, so it stays in sight too; in a form, the ids
    /// before it as well, though they are hidden.
    private int kept() {
        if (sheet.columns().size() <= NARROW_ENOUGH) {
            return 0;
        }
        return sheet.form().isFilledIn() ? 2 : 1;
    }

    private void table() {
        var area =
                new AreaReference(
                        new CellReference(top, 0),
                        new CellReference(lastRow, sheet.columns().size() - 1),
                        SpreadsheetVersion.EXCEL2007);
        var table = page.createTable(area);
        table.setName(sheet.tableName());
        table.setDisplayName(sheet.tableName());
        for (var column : table.getColumns()) {
            column.setName(heading(sheet.columns().get(column.getColumnIndex())));
        }
        var ct = table.getCTTable();
        ct.addNewAutoFilter().setRef(area.formatAsString());
        var look = ct.addNewTableStyleInfo();
        look.setName(CellStyles.TABLE);
        look.setShowRowStripes(true);
        look.setShowFirstColumn(false);
        look.setShowLastColumn(false);
        look.setShowColumnStripes(false);
    }

    /// A heading as both the cell and the table must say it.
    static String heading(Column column) {
        return SafeText.escaped(SafeText.of(column.title()));
    }

    private void choices(int index, Column column) {
        if (column.choices().isEmpty()) {
            return;
        }
        var list = String.join(",", column.choices());
        if (list.length() > LONGEST_LIST
                || column.choices().stream().anyMatch(choice -> choice.contains(","))) {
            throw new IllegalArgumentException(
                    "Column '%s': Excel cannot keep these choices in the column itself: %s"
                            .formatted(column.title(), column.choices()));
        }
        var helper = page.getDataValidationHelper();
        var validation =
                helper.createValidation(
                        helper.createExplicitListConstraint(
                                column.choices().toArray(String[]::new)),
                        new CellRangeAddressList(top + 1, lastRow, index, index));
        validation.setShowErrorBox(true);
        validation.createErrorBox(
                column.title(), "Choose one of: " + String.join(", ", column.choices()));
        validation.setEmptyCellAllowed(true);
        page.addValidationData(validation);
    }

    private void mark(int index, Marked marked) {
        var look = CellStyles.Mark.of(marked.tone());
        var formatting = page.getSheetConditionalFormatting();
        var rule =
                formatting.createConditionalFormattingRule(
                        ComparisonOperator.EQUAL,
                        "\"" + marked.value().replace("\"", "\"\"") + "\"");
        var fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(look.fill());
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        var font = rule.createFontFormatting();
        font.setFontStyle(false, true);
        font.setFontColor(look.words());
        // Else the colour lacks its first byte, which is how opaque it is.
        var styles = page.getWorkbook().getStylesSource();
        var latest = styles.getDxfAt(styles._getDXfsSize() - 1);
        latest.getFont().getColorArray(0).setRgb(look.words().getARGB());
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(top + 1, lastRow, index, index)},
                rule);
    }
}

package org.forwardplan.persistence.excel;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.forwardplan.model.workbooks.Sheet;
import org.forwardplan.model.workbooks.SheetForm;
import org.forwardplan.model.workbooks.SheetForm.Field;
import org.forwardplan.model.workbooks.SheetForm.Line;
import org.forwardplan.model.workbooks.SheetForm.Open;

/// What makes a sheet a form: what is hidden, what is locked, what is offered and what is said
/// where somebody is about to write. Says that a value looks wrong, but never refuses it.
final class FormFrame {

    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_HINT = 255;
    private static final String EARLIEST = "DATE(1990,1,1)";
    private static final String LATEST = "DATE(2100,12,31)";

    private final XSSFSheet page;
    private final Sheet sheet;
    private final OfferedLists lists;

    FormFrame(XSSFSheet page, Sheet sheet, OfferedLists lists) {
        this.page = page;
        this.sheet = sheet;
        this.lists = lists;
    }

    static boolean isHidden(SheetForm form, int column) {
        return form.isFilledIn() && form.columns().get(column).open() == Open.HIDDEN;
    }

    static boolean isOpen(Line line, Field field) {
        return switch (line) {
            case HEADING, LOCKED -> false;
            case FILLED_IN, OPEN_HEADING -> field.open() == Open.ALWAYS;
            case NEW -> field.open() == Open.ALWAYS || field.open() == Open.NEW_ROWS;
        };
    }

    void build() {
        var form = sheet.form();
        if (!form.isFilledIn()) {
            return;
        }
        for (var index = 0; index < form.columns().size(); index++) {
            var field = form.columns().get(index);
            if (field.open() == Open.HIDDEN) {
                page.setColumnHidden(index, true);
            } else if (field.open() != Open.NEVER) {
                check(index, field);
            }
        }
        page.setRowSumsBelow(false);
        if (form.folds()) {
            page.getCTWorksheet().getSheetFormatPr().setOutlineLevelRow((short) 1);
        }
        protect();
    }

    /// Keeps what rows are about from being written over by mistake. There is no password.
    private void protect() {
        page.enableLocking();
        page.lockSort(false);
        page.lockAutoFilter(false);
        page.lockInsertRows(false);
        page.lockDeleteRows(false);
        page.lockFormatCells(false);
        page.lockFormatColumns(false);
        page.lockFormatRows(false);
        page.lockObjects(false);
    }

    private void check(int index, Field field) {
        var helper = page.getDataValidationHelper();
        var first = SheetFrame.top(sheet) + 1;
        var last = SheetFrame.top(sheet) + Math.max(1, sheet.rows().size());
        var check =
                helper.createValidation(
                        constraint(field), new CellRangeAddressList(first, last, index, index));
        var heading = cut(sheet.columns().get(index).title(), LONGEST_TITLE);
        check.setEmptyCellAllowed(true);
        check.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        check.setShowErrorBox(true);
        check.createErrorBox(heading, wrong(field));
        if (!field.hint().isBlank()) {
            check.setShowPromptBox(true);
            check.createPromptBox(heading, cut(field.hint(), LONGEST_HINT));
        }
        page.addValidationData(check);
    }

    private DataValidationConstraint constraint(Field field) {
        var helper = page.getDataValidationHelper();
        if (!field.offered().isEmpty()) {
            return helper.createFormulaListConstraint(lists.of(field.offered()));
        }
        return switch (field.holds()) {
            case NUMBER -> helper.createDecimalConstraint(OperatorType.BETWEEN, "-1E+15", "1E+15");
            case DAY -> helper.createDateConstraint(OperatorType.BETWEEN, EARLIEST, LATEST, null);
            case WORDS ->
                    helper.createTextLengthConstraint(
                            OperatorType.LESS_OR_EQUAL, String.valueOf(SafeText.LONGEST), null);
        };
    }

    private static String wrong(Field field) {
        if (!field.offered().isEmpty()) {
            return "This is not in the list. Choose from the list, or keep what you wrote and say"
                    + " why in your mail.";
        }
        return switch (field.holds()) {
            case NUMBER -> "This should be a number, such as 12.5.";
            case DAY -> "This should be a date, such as 31/03/2027.";
            case WORDS -> "This is longer than a cell can hold.";
        };
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}

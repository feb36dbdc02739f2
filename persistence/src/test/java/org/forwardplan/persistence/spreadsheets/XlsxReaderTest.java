package org.forwardplan.persistence.spreadsheets;

import static org.forwardplan.persistence.spreadsheets.Made.amount;
import static org.forwardplan.persistence.spreadsheets.Made.day;
import static org.forwardplan.persistence.spreadsheets.Made.given;
import static org.forwardplan.persistence.spreadsheets.Made.percent;
import static org.forwardplan.persistence.spreadsheets.Made.plain;
import static org.forwardplan.persistence.spreadsheets.Made.read;
import static org.forwardplan.persistence.spreadsheets.Made.saved;
import static org.forwardplan.persistence.spreadsheets.Made.value;
import static org.forwardplan.persistence.spreadsheets.Made.words;
import static org.forwardplan.persistence.spreadsheets.Made.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.forwardplan.model.registers.Value;
import org.forwardplan.model.registers.Value.YesNo;
import org.forwardplan.model.spreadsheets.Given;
import org.forwardplan.model.spreadsheets.Grid;
import org.forwardplan.model.spreadsheets.Grid.Merged;
import org.forwardplan.model.spreadsheets.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

class XlsxReaderTest {

    @TempDir Path folder;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Sheet sheet = book.createSheet("Objectives");

    @Test
    void every_kind_of_cell_is_read_as_what_it_is() throws IOException {
        var row = sheet.createRow(0);
        row.createCell(0).setCellValue("  Fewer falls\u00a0");
        row.createCell(1).setCellValue(0.1 + 0.2);
        row.createCell(2).setCellValue(true);
        row.createCell(3).setCellErrorValue(FormulaError.REF.getCode());
        styled(1, 0, "0%").setCellValue(0.45);
        styled(1, 1, "dd mmm yyyy").setCellValue(LocalDate.of(2027, 3, 31));
        styled(1, 2, "[$-809]dd/mm/yyyy\\ hh:mm;@")
                .setCellValue(LocalDateTime.of(2027, 3, 31, 9, 30));
        styled(1, 3, "0.0\" % of all\"").setCellValue(45);
        styled(1, 4, "hh:mm").setCellValue(0.5);

        var grid = grid();

        assertEquals(words("  Fewer falls\u00a0"), value(grid, "A1"));
        assertEquals(amount("0.3"), value(grid, "B1"));
        assertEquals(new YesNo(true), value(grid, "C1"));
        assertEquals(new Given(Value.NOTHING, false, "#REF!"), given(grid, "D1"));
        assertEquals(percent("0.45"), value(grid, "A2"));
        assertEquals(day(2027, 3, 31), value(grid, "B2"));
        assertEquals(day(2027, 3, 31), value(grid, "C2"));
        assertEquals(amount("45"), value(grid, "D2"));
        assertEquals(amount("0.5"), value(grid, "E2"));
    }

    @Test
    void a_formula_is_read_by_the_value_last_saved_and_said_so() throws IOException {
        var row = sheet.createRow(0);
        row.createCell(0).setCellValue(20);
        row.createCell(1).setCellFormula("A1*2");
        row.createCell(2).setCellFormula("A1&\" people\"");
        row.createCell(3).setCellFormula("TRUE()");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        var read = saved(book, folder.resolve("formulas.xlsx"));

        var grid = read.grids().getFirst();
        assertEquals(new Given(amount("40"), true, ""), given(grid, "B1"));
        assertEquals(new Given(words("20 people"), true, ""), given(grid, "C1"));
        assertEquals(new YesNo(true), value(grid, "D1"));
        assertEquals(List.of(Remarks.formulas(3)), read.remarks());
    }

    @Test
    void a_formula_filled_down_is_told_in_every_cell() throws IOException {
        var file =
                zip(
                        folder.resolve("shared.xlsx"),
                        plain(
                                """
                                <row><c><f t="shared" ref="A1:A2" si="0">B1+1</f><v>3</v></c></row>
                                <row><c><f t="shared" si="0"/><v>4</v></c><c><f>NOW()</f></c></row>
                                """));

        var grid = read(file).grids().getFirst();

        assertEquals(new Given(amount("4"), true, ""), given(grid, "A2"));
        assertEquals(
                new Given(Value.NOTHING, true, "a formula without a value"), given(grid, "B2"));
    }

    @Test
    void what_is_hidden_is_read_and_marked() throws IOException {
        var row = sheet.createRow(4);
        row.createCell(2).setCellValue("here");
        row.setZeroHeight(true);
        book.createSheet("Marks").createRow(0).createCell(0).setCellValue("id");
        book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        var read = saved(book, folder.resolve("hidden.xlsx"));

        var grid = read.grids().getFirst();
        assertEquals(List.of(5), grid.lines().stream().map(Line::number).toList());
        assertTrue(grid.lines().getFirst().hidden());
        assertFalse(grid.hidden());
        assertTrue(read.grids().getLast().hidden());
    }

    @Test
    void merged_cells_hold_what_stands_in_the_first() throws IOException {
        sheet.createRow(1).createCell(1).setCellValue("Urgent care");
        sheet.addMergedRegion(new CellRangeAddress(1, 3, 1, 2));

        var grid = grid();

        assertEquals(List.of(new Merged(2, 4, 1, 2)), grid.merged());
        assertEquals(words("Urgent care"), value(grid, "B2"));
        assertEquals(1, grid.lines().size());
    }

    @Test
    void marks_are_found_in_properties_and_names() throws IOException {
        book.getProperties().getCustomProperties().addProperty("fpw-plan", "north-east");
        var everywhere = book.createName();
        everywhere.setNameName("_fpw_request");
        everywhere.setRefersToFormula("\"abc \"\"1\"\"\"");
        var range = book.createName();
        range.setNameName("Somewhere");
        range.setRefersToFormula("Objectives!$A$1");
        var read = saved(book, folder.resolve("marks.xlsx"));

        assertEquals(
                Map.of("fpw-plan", "north-east", "_fpw_request", "abc \"1\""), read.properties());
    }

    @Test
    void days_are_counted_from_1904_where_the_workbook_says_so() throws IOException {
        book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        styled(0, 0, "dd/mm/yyyy").setCellValue(45015);
        var read = saved(book, folder.resolve("1904.xlsx"));

        assertEquals(day(2027, 3, 31), value(read.grids().getFirst(), "A1"));
        assertEquals(List.of(Remarks.FROM_1904), read.remarks());
    }

    @Test
    void the_first_days_of_1900_are_the_days_that_excel_shows() throws IOException {
        styled(0, 0, "dd/mm/yyyy").setCellValue(1);
        styled(0, 1, "dd/mm/yyyy").setCellValue(60);
        styled(0, 2, "dd/mm/yyyy").setCellValue(61);

        var grid = grid();

        assertEquals(day(1900, 1, 1), value(grid, "A1"));
        assertEquals(day(1900, 3, 1), value(grid, "B1"));
        assertEquals(day(1900, 3, 1), value(grid, "C1"));
    }

    @Test
    void words_in_many_looks_are_one_text_without_how_they_are_spoken() throws IOException {
        var file =
                zip(
                        folder.resolve("inline.xlsx"),
                        plain(
                                """
                                <row r="2"><c r="B2" t="inlineStr"><is><r><t>Fewer </t></r><r><rPr><b/></rPr>
                                <t>falls</t></r><rPh sb="0" eb="1"><t>fyoo</t></rPh></is></c>
                                <c t="str"><v>a_x000D_&#10;b</v></c><c/><c><v>12</v></c></row>
                                """));

        var grid = read(file).grids().getFirst();

        assertEquals(words("Fewer falls"), value(grid, "B2"));
        assertEquals(words("a\nb"), value(grid, "C2"));
        assertEquals(amount("12"), value(grid, "E2"));
    }

    @Test
    void rich_text_is_read_from_the_shared_words() throws IOException {
        var rich = new XSSFRichTextString("Fewer falls");
        rich.applyFont(0, 5, book.createFont());
        sheet.createRow(0).createCell(0).setCellValue(rich);
        sheet.createRow(1).createCell(0, CellType.BLANK);

        var grid = grid();

        assertEquals(words("Fewer falls"), value(grid, "A1"));
        assertEquals(1, grid.lines().size());
    }

    private Cell styled(int row, int column, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = line.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private Grid grid() throws IOException {
        return saved(book, folder.resolve("book.xlsx")).grids().getFirst();
    }
}

package org.forwardplan.persistence.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.forwardplan.model.workbooks.Cell;
import org.forwardplan.model.workbooks.Sheet;
import org.forwardplan.model.workbooks.Sheet.Column;
import org.forwardplan.model.workbooks.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

final class SheetLooksTest {

    @TempDir Path folder;

    private XSSFWorkbook book;

    @BeforeEach
    void write() throws IOException {
        book = Books.written(Books.duties(), folder);
    }

    @AfterEach
    void close() throws IOException {
        book.close();
    }

    @Test
    void each_sheet_is_one_table_from_the_top_left_corner_with_a_filter() {
        for (var sheet : book) {
            var tables = book.getSheet(sheet.getSheetName()).getTables();
            assertEquals(1, tables.size());
            var table = tables.getFirst();
            assertEquals(sheet.getSheetName(), table.getDisplayName());
            assertEquals(table.getCTTable().getRef(), table.getCTTable().getAutoFilter().getRef());
            assertEquals("TableStyleLight9", table.getStyleName());
            assertEquals(0, sheet.getNumMergedRegions());
        }
        var table = book.getSheet("Checklist").getTables().getFirst();
        assertEquals("A1:D3", table.getCTTable().getRef());
        assertEquals(
                List.of("Requirement", "State", "Tests", "Due"),
                table.getColumns().stream().map(column -> column.getName()).toList());
    }

    @Test
    void the_header_row_stays_in_sight_on_screen_and_on_paper() {
        for (var sheet : book) {
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitTopRow());
            assertTrue(sheet.getPaneInformation().isFreezePane());
            assertEquals("1:1", sheet.getRepeatingRows().formatAsString().replace("$", ""));
        }
    }

    @Test
    void the_page_is_on_its_side_one_wide_and_numbered() {
        var sheet = book.getSheet("Checklist");
        assertTrue(sheet.getPrintSetup().getLandscape());
        assertTrue(sheet.getFitToPage());
        assertEquals(1, sheet.getPrintSetup().getFitWidth());
        assertEquals(0, sheet.getPrintSetup().getFitHeight());
        assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
        assertEquals("Duties && objectives", sheet.getHeader().getLeft());
        assertEquals("Checklist", sheet.getHeader().getRight());
        assertEquals("NHS North East London", sheet.getFooter().getLeft());
        assertEquals("Page &P of &N", sheet.getFooter().getRight());
    }

    @Test
    void states_are_chosen_from_a_list() {
        var validations = book.getSheet("Checklist").getDataValidations();
        assertEquals(1, validations.size());
        var validation = validations.getFirst();
        assertEquals(
                List.of("No evidence", "Complete"),
                Arrays.asList(validation.getValidationConstraint().getExplicitListValues()));
        assertEquals("B2:B3", validation.getRegions().getCellRangeAddress(0).formatAsString());
        assertTrue(validation.getShowErrorBox());
    }

    @Test
    void marks_go_by_the_words_in_the_cell() {
        var formatting = book.getSheet("Checklist").getSheetConditionalFormatting();
        var rules =
                IntStream.range(0, formatting.getNumConditionalFormattings())
                        .mapToObj(formatting::getConditionalFormattingAt)
                        .toList();
        assertEquals(
                List.of("\"No evidence\"", "\"Complete\""),
                rules.stream().map(rule -> rule.getRule(0).getFormula1()).toList());
        for (var rule : rules) {
            assertEquals("B2:B3", rule.getFormattingRanges()[0].formatAsString());
            assertTrue(rule.getRule(0).getFontFormatting().isBold());
        }
    }

    @Test
    void letters_and_colours_are_the_same_in_every_program() {
        assertEquals("Arial", book.getFontAt(0).getFontName());
        assertEquals(FontScheme.NONE, book.getFontAt(0).getScheme());
        var header = book.getSheet("Checklist").getRow(0).getCell(0).getCellStyle();
        assertEquals("FF003087", header.getFillForegroundColorColor().getARGBHex());
        assertTrue(header.getFont().getBold());
        var dimension = book.getSheet("Checklist").getCTWorksheet().getDimension();
        assertEquals("A1:D3", dimension.getRef());
    }

    @Test
    void nothing_is_hidden() {
        for (var sheet : book) {
            assertFalse(book.isSheetHidden(book.getSheetIndex(sheet)));
            for (var column = 0; column < sheet.getRow(0).getLastCellNum(); column++) {
                assertFalse(sheet.isColumnHidden(column));
            }
            for (var row : sheet) {
                assertFalse(row.getZeroHeight());
            }
        }
        assertEquals(0, book.getActiveSheetIndex());
    }

    @Test
    void cells_wrap_from_the_top_and_rows_are_high_enough() throws IOException {
        var row = book.getSheet("Checklist").getRow(1);
        assertTrue(row.getCell(0).getCellStyle().getWrapText());
        assertEquals(VerticalAlignment.TOP, row.getCell(0).getCellStyle().getVerticalAlignment());
        assertEquals(16.75f, row.getHeightInPoints(), 0.3f);
        try (var tall = Books.written(Books.saying("a word ".repeat(20)), folder)) {
            assertEquals(
                    5 * 12.75f + 4, tall.getSheet("Checklist").getRow(1).getHeightInPoints(), 0.3f);
        }
    }

    @Test
    void the_file_says_what_it_is_whose_and_as_of_when() {
        var core = book.getProperties().getCoreProperties();
        assertEquals("Duties & objectives", core.getTitle());
        assertEquals("NHS North East London", core.getCreator());
        var midnight = Books.DATED.atStartOfDay(ZoneOffset.UTC).toInstant();
        assertEquals(midnight, core.getCreated().toInstant());
        assertEquals(midnight, core.getModified().toInstant());
        assertEquals("en-GB", core.getUnderlyingProperties().getLanguageProperty().orElseThrow());
    }

    @Test
    void a_wide_sheet_goes_on_larger_paper_and_keeps_its_first_column_in_sight()
            throws IOException {
        var columns = IntStream.range(0, 12).mapToObj(i -> Column.of("Column " + i, 20)).toList();
        var row = columns.stream().map(column -> Cell.of(column.title())).toList();
        var wide =
                new Workbook(
                        "Wide",
                        "ICB",
                        Books.DATED,
                        List.of(),
                        List.of(new Sheet("Wide", "Wide", true, columns, List.of(row))));
        try (var read = Books.written(wide, folder)) {
            assertEquals(
                    PrintSetup.A3_PAPERSIZE, read.getSheet("Wide").getPrintSetup().getPaperSize());
            assertEquals(
                    1, read.getSheet("Wide").getPaneInformation().getVerticalSplitLeftColumn());
        }
    }

    @Test
    void columns_for_the_screen_are_not_printed_and_do_not_make_the_paper_larger()
            throws IOException {
        var columns =
                List.of(
                        Column.of("Requirement", 90),
                        Column.of("State", 90),
                        Column.of("Source", 90));
        var row = columns.stream().map(column -> Cell.of(column.title())).toList();
        var workbook =
                new Workbook(
                        "T",
                        "A",
                        Books.DATED,
                        List.of(),
                        List.of(new Sheet("S", "S", true, 2, columns, List.of(row, row))));

        try (var read = Books.written(workbook, folder)) {
            assertEquals("S!$A$1:$B$3", read.getPrintArea(read.getSheetIndex("S")));
            assertEquals(
                    PrintSetup.A4_PAPERSIZE, read.getSheet("S").getPrintSetup().getPaperSize());
            assertNull(read.getPrintArea(read.getSheetIndex("Notes")));
            assertFalse(read.getSheet("S").isColumnHidden(2));
        }
    }

    @Test
    void choices_that_excel_would_tear_apart_are_refused() {
        var torn = new Column("State", 10, List.of("Yes, fully", "No"), List.of());
        var workbook =
                new Workbook(
                        "T",
                        "A",
                        Books.DATED,
                        List.of(),
                        List.of(new Sheet("S", "S", true, List.of(torn), List.of())));

        var refused =
                assertThrows(IllegalArgumentException.class, () -> Books.written(workbook, folder));

        assertEquals(
                "Column 'State': Excel cannot keep these choices in the column itself: [Yes, fully,"
                        + " No]",
                refused.getMessage());
    }
}

package org.forwardplan.persistence.spreadsheets;

import static org.forwardplan.persistence.spreadsheets.Made.amount;
import static org.forwardplan.persistence.spreadsheets.Made.day;
import static org.forwardplan.persistence.spreadsheets.Made.given;
import static org.forwardplan.persistence.spreadsheets.Made.percent;
import static org.forwardplan.persistence.spreadsheets.Made.read;
import static org.forwardplan.persistence.spreadsheets.Made.saved;
import static org.forwardplan.persistence.spreadsheets.Made.value;
import static org.forwardplan.persistence.spreadsheets.Made.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.forwardplan.model.registers.Value;
import org.forwardplan.model.registers.Value.YesNo;
import org.forwardplan.model.spreadsheets.Given;
import org.forwardplan.model.spreadsheets.Grid.Merged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class OtherFormsTest {

    private static final String ROWS = "Title%sCost%n\"Falls – “%s” £5\"%s12,5%n";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ods", "xlsx", "xls"})
    void a_file_saved_by_libreoffice_says_what_it_said(String ending) throws IOException {
        var read = read(libreOffice(ending));
        var grid = read.grids().getFirst();

        assertEquals("Objectives", grid.name());
        assertEquals(words("Fewer falls – “at home”"), value(grid, "A2"));
        assertEquals(percent("0.455"), value(grid, "B2"));
        assertEquals(day(2027, 3, 31), value(grid, "C2"));
        assertEquals(new YesNo(true), value(grid, "D2"));
        assertEquals(new Given(amount("0.91"), true, ""), given(grid, "E2"));
        assertEquals(new Given(Value.NOTHING, true, "#DIV/0!"), given(grid, "F2"));
        assertEquals(words("Two  spaces\nand a line"), value(grid, "A3"));
        assertTrue(grid.lines().get(2).hidden());
        assertEquals(List.of(new Merged(4, 5, 0, 0)), grid.merged());
        assertEquals(words("same"), value(grid, "A1205"));
        assertEquals(1204, grid.lines().size());
        assertTrue(read.grids().getLast().hidden());
        assertEquals("abc 1", read.properties().get("fpw_request"));
        assertEquals("north-east", read.properties().get("fpw-plan"));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ','",
        "UTF-8, ;",
        "UTF-8, '\t'",
        "UTF-16LE, ;",
        "UTF-16BE, ','",
        "windows-1252, ;"
    })
    void text_is_read_however_it_is_written(String charset, String separator) throws IOException {
        var said = separator.equals(",") ? ROWS.replace("12,5", "\"12,5\"") : ROWS;
        var text = said.formatted(separator, "at" + separator + "home", separator);
        for (var mark : charset.startsWith("UTF") ? List.of("", "\uFEFF") : List.of("")) {
            var grid = read(text(mark + text, Charset.forName(charset))).grids().getFirst();

            assertEquals(words("Cost"), value(grid, "B1"));
            assertEquals(words("Falls – “at" + separator + "home” £5"), value(grid, "A2"));
            assertEquals(words("12,5"), value(grid, "B2"));
            assertEquals("return", grid.name());
        }
    }

    @Test
    void a_title_above_the_rows_does_not_hide_what_stands_between_them() throws IOException {
        var text = "Return of Barts, Homerton\r\n\r\nTitle;Cost\r\nFalls;1,5\r\nStrokes;2,5\r\n";

        var grid = read(text(text, UTF_8)).grids().getFirst();

        assertEquals(words("1,5"), value(grid, "B4"));
        assertEquals(words("Return of Barts, Homerton"), value(grid, "A1"));
    }

    @Test
    void what_excel_says_of_the_separator_is_believed() throws IOException {
        var grid = read(text("sep=|\nTitle|Cost\n", UTF_8)).grids().getFirst();

        assertEquals(words("Cost"), value(grid, "B2"));
    }

    @Test
    void an_open_quotation_mark_is_refused_and_does_not_swallow_the_rest() throws IOException {
        var file = text("Title,Cost\nFalls,\"5\nStrokes,6\n", UTF_8);

        assertEquals(
                "A quotation mark is opened in row 2 of “return.csv” and never closed",
                Made.refusal(file).getMessage());
    }

    @Test
    void an_old_workbook_counts_from_1904_where_it_says_so() throws IOException {
        var book = new HSSFWorkbook();
        book.getInternalWorkbook().getRecords().stream()
                .filter(DateWindow1904Record.class::isInstance)
                .map(DateWindow1904Record.class::cast)
                .forEach(window -> window.setWindowing((short) 1));
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        var cell = book.createSheet("Due").createRow(0).createCell(0);
        cell.setCellValue(45015);
        cell.setCellStyle(style);
        var file = folder.resolve("old.xls");
        saved(book, file);

        assertEquals(day(2027, 3, 31), value(read(file).grids().getFirst(), "A1"));
    }

    private Path text(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("return.csv"), text.getBytes(charset));
    }

    private Path libreOffice(String ending) throws IOException {
        var name = "libreoffice." + ending;
        try (var in = getClass().getResourceAsStream(name)) {
            assertTrue(in != null, name);
            var file = folder.resolve(name);
            Files.write(file, in.readAllBytes());
            return file;
        }
    }
}

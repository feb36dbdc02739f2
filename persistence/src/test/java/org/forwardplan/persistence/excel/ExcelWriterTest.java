package org.forwardplan.persistence.excel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.workbooks.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

final class ExcelWriterTest {

    @TempDir Path folder;

    @Test
    void notes_come_first_and_every_cell_says_what_the_workbook_says() throws IOException {
        try (var book = Books.written(Books.duties(), folder)) {
            assertEquals("Notes", book.getSheetName(0));
            assertEquals("Checklist", book.getSheetName(1));
            assertEquals("Topic", book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
            assertEquals(
                    "A checklist", book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue());

            var sheet = book.getSheetAt(1);
            assertEquals(
                    List.of("Requirement", "State", "Tests", "Due"),
                    IntStream.range(0, 4)
                            .mapToObj(i -> sheet.getRow(0).getCell(i).getStringCellValue())
                            .toList());
            assertEquals("Quality & safety", sheet.getRow(1).getCell(0).getStringCellValue());
            assertEquals("No evidence", sheet.getRow(2).getCell(1).getStringCellValue());
            assertEquals(CellType.BLANK, sheet.getRow(2).getCell(3).getCellType());
            assertEquals(2, sheet.getLastRowNum());
        }
    }

    @Test
    void numbers_are_numbers_and_dates_are_dates() throws IOException {
        try (var book = Books.written(Books.duties(), folder)) {
            var row = book.getSheet("Checklist").getRow(1);
            assertEquals(CellType.NUMERIC, row.getCell(2).getCellType());
            assertEquals(3, row.getCell(2).getNumericCellValue());
            assertEquals(CellType.NUMERIC, row.getCell(3).getCellType());
            assertEquals(true, DateUtil.isCellDateFormatted(row.getCell(3)));
            assertEquals(Books.DATED, row.getCell(3).getLocalDateTimeCellValue().toLocalDate());
            assertEquals("d mmm yyyy", row.getCell(3).getCellStyle().getDataFormatString());
        }
    }

    @Test
    void text_that_looks_like_a_formula_stays_text_even_when_edited() throws IOException {
        for (var text :
                List.of("=1+1", "+44 20 7946", "-5", "@SUM(A1)", "\tTab", "=HYPERLINK(\"x\")")) {
            try (var book = Books.written(Books.saying(text), folder)) {
                var cell = book.getSheet("Checklist").getRow(1).getCell(0);
                assertEquals(CellType.STRING, cell.getCellType(), text);
                assertEquals(text, cell.getStringCellValue());
                assertEquals(true, cell.getCellStyle().getQuotePrefixed(), text);
            }
        }
    }

    @Test
    void what_a_file_cannot_hold_is_left_out_and_the_rest_comes_through() throws IOException {
        try (var book =
                Books.written(
                        Books.saying(
                                "a\u0000b\u000Bc\uFFFFd \uD83D\uDE00 \uD800e\r\nf _x0041_ <&>"),
                        folder)) {
            assertEquals(
                    "abcd \uD83D\uDE00 e\nf _x0041_ <&>",
                    book.getSheet("Checklist").getRow(1).getCell(0).getStringCellValue());
        }
    }

    @Test
    void text_too_long_for_a_cell_is_cut_and_says_so() throws IOException {
        try (var book = Books.written(Books.saying("x".repeat(40_000)), folder)) {
            var text = book.getSheet("Checklist").getRow(1).getCell(0).getStringCellValue();
            assertEquals(32_767, text.length());
            assertEquals(
                    " … [cut here: the whole text has 40,000 characters]",
                    text.substring(text.indexOf('…') - 1));
        }
    }

    @Test
    void the_same_workbook_is_the_same_file() throws IOException {
        var one = folder.resolve("one.xlsx");
        var two = folder.resolve("two.xlsx");
        new ExcelWriter().write(Books.long1000(), one, Progress.SILENT);
        new ExcelWriter().write(Books.long1000(), two, Progress.SILENT);

        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
        // Two files of one moment would be alike in any case: no part may bear the time of its
        // writing.
        try (var zip = new ZipFile(one.toFile())) {
            assertEquals(
                    List.of(Books.DATED),
                    zip.stream()
                            .map(part -> part.getTimeLocal().toLocalDate())
                            .distinct()
                            .toList());
        }
    }

    @Test
    void cancelling_leaves_the_old_file_and_nothing_beside_it() throws IOException {
        var file = Files.writeString(folder.resolve("duties.xlsx"), "the old one");
        var seen = new ArrayList<String>();
        var afterSome =
                new Progress() {
                    @Override
                    public void report(long done, long total, String what) {
                        seen.add("%d of %d: %s".formatted(done, total, what));
                    }

                    @Override
                    public boolean cancelled() {
                        return seen.size() > 3;
                    }
                };

        assertThrows(
                CancellationException.class,
                () -> new ExcelWriter().write(Books.long1000(), file, afterSome));

        assertEquals("the old one", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
        assertEquals(
                List.of(
                        "0 of 1002: Sheet “Notes”",
                        "2 of 1002: Sheet “Checklist”",
                        "102 of 1002: Sheet “Checklist”",
                        "202 of 1002: Sheet “Checklist”"),
                seen);
    }

    @Test
    void a_sheet_without_rows_still_opens() throws IOException {
        try (var book = Books.written(Books.of(List.of()), folder)) {
            assertEquals(
                    "A1:D2",
                    book.getSheet("Checklist").getTables().getFirst().getCTTable().getRef());
            assertEquals(0, book.getSheet("Checklist").getLastRowNum());
        }
    }

    @Test
    void fractions_are_not_rounded() throws IOException {
        try (var book = Books.written(Books.saying("x"), folder)) {
            var cell = book.getSheet("Checklist").getRow(1).getCell(2);
            assertEquals(2.5, cell.getNumericCellValue());
            assertEquals("General", cell.getCellStyle().getDataFormatString());
        }
    }

    @Test
    void a_number_or_a_day_that_no_cell_can_hold_is_said_in_words() throws IOException {
        var huge = new Cell.Amount(new BigDecimal("1E+400"));
        var early = Cell.of(LocalDate.of(1899, 12, 31));
        var row = List.of(Cell.of("x"), Cell.EMPTY, huge, early);
        try (var book = Books.written(Books.of(List.of(row)), folder)) {
            var cells = book.getSheet("Checklist").getRow(1);
            assertEquals("1E+400", cells.getCell(2).getStringCellValue());
            assertEquals("31 Dec 1899", cells.getCell(3).getStringCellValue());
        }
    }

    @Test
    void numbers_of_any_size_come_through_exactly() throws IOException {
        var values =
                """
                0 -0 7 -1234 10 99 100 9007199254740991 9007199254740993 -9223372036854775808
                1E+20 0.1 -2.50 123456789.125 1E-9 5.00
                """
                        .lines()
                        .flatMap(line -> Stream.of(line.split(" ")))
                        .map(BigDecimal::new)
                        .toList();
        var rows =
                values.stream()
                        .<List<Cell>>map(value ->
                                List.of(Cell.EMPTY, Cell.EMPTY, new Cell.Amount(value), Cell.EMPTY))
                        .toList();
        try (var book = Books.written(Books.of(rows), folder)) {
            var sheet = book.getSheet("Checklist");
            for (var at = 0; at < values.size(); at++) {
                var cell = sheet.getRow(at + 1).getCell(2);
                assertEquals(values.get(at).doubleValue(), cell.getNumericCellValue() + 0.0);
            }
        }
    }
}

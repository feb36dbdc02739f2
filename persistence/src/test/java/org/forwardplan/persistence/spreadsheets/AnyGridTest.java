package org.forwardplan.persistence.spreadsheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.forwardplan.model.registers.Value;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Whatever stands in a workbook, new or old, is read as it was written.
class AnyGridTest {

    @Property(tries = 60)
    void a_new_workbook_is_read_as_it_was_written(@ForAll("cells") Map<Integer, Value> cells)
            throws IOException {
        assertEquals(cells, readBack(cells, XSSFWorkbook::new));
    }

    @Property(tries = 60)
    void an_old_workbook_is_read_as_it_was_written(@ForAll("cells") Map<Integer, Value> cells)
            throws IOException {
        assertEquals(cells, readBack(cells, HSSFWorkbook::new));
    }

    /// Cells by their place, counted along rows of ten.
    @Provide
    Arbitrary<Map<Integer, Value>> cells() {
        var words =
                Arbitraries.strings()
                        .withCharRange(' ', '\u024f')
                        .withChars("–“”£✓")
                        .ofMinLength(1)
                        .ofMaxLength(40)
                        .filter(text ->
                                !text.isBlank() && text.chars().noneMatch(Character::isISOControl));
        var numbers =
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                        .ofScale(4)
                        .map(AnyGridTest::plain);
        var days =
                Arbitraries.integers().between(0, 60_000).map(LocalDate.of(1950, 1, 1)::plusDays);
        Arbitrary<Value> values =
                Arbitraries.oneOf(
                        words.map(Value::of),
                        numbers.map(number -> new Value.Number(number, false)),
                        numbers.map(
                                number -> new Value.Number(plain(number.movePointLeft(2)), true)),
                        days.map(Value.Day::new),
                        Arbitraries.of(true, false).map(Value.YesNo::new));
        return Arbitraries.maps(Arbitraries.integers().between(0, 199), values).ofMaxSize(40);
    }

    private static BigDecimal plain(BigDecimal number) {
        var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static Map<Integer, Value> readBack(
            Map<Integer, Value> cells, Supplier<Workbook> workbook) throws IOException {
        var file = Files.createTempFile("grid", "");
        try {
            var book = workbook.get();
            var sheet = book.createSheet("Any");
            var percent = style(book, "0.00%");
            var day = style(book, "dd/mm/yyyy");
            for (var cell : cells.entrySet()) {
                var number = cell.getKey() / 10;
                var row =
                        sheet.getRow(number) == null
                                ? sheet.createRow(number)
                                : sheet.getRow(number);
                write(row.createCell(cell.getKey() % 10), cell.getValue(), percent, day);
            }
            var found = new TreeMap<Integer, Value>();
            for (var line : Made.saved(book, file).grids().getFirst().lines()) {
                line.cells()
                        .forEach((column, given) ->
                                found.put((line.number() - 1) * 10 + column, given.value()));
            }
            return found;
        } finally {
            Files.delete(file);
        }
    }

    private static void write(Cell cell, Value value, CellStyle percent, CellStyle day) {
        switch (value) {
            case Value.Words(var text) -> cell.setCellValue(text);
            case Value.Number(var number, var share) -> {
                cell.setCellValue(number.doubleValue());
                if (share) {
                    cell.setCellStyle(percent);
                }
            }
            case Value.Day(var date) -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            case Value.YesNo(var yes) -> cell.setCellValue(yes);
            case Value.Blank _ -> cell.setBlank();
        }
    }

    private static CellStyle style(Workbook book, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }
}

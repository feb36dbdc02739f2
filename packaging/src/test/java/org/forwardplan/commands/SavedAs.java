package org.forwardplan.commands;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The forms in which a workbook comes back.
enum SavedAs {
    XLSX(".xlsx"),
    XLS(".xls"),
    SHEET_IN_A_NEW_BOOK(".xlsx"),
    CSV_COMMA_UTF8(".csv"),
    CSV_SEMICOLON_WINDOWS(".csv"),
    CSV_TAB_UTF16(".csv");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final String ending;

    SavedAs(String ending) {
        this.ending = ending;
    }

    Path write(XSSFWorkbook book, XSSFSheet sheet, Path folder) throws IOException {
        var file = folder.resolve("Returned" + ending);
        switch (this) {
            case XLSX -> written(book, file);
            case XLS -> written(old(book), file);
            case SHEET_IN_A_NEW_BOOK -> written(alone(sheet), file);
            case CSV_COMMA_UTF8 ->
                    Files.writeString(file, "\uFEFF" + text(sheet, ","), StandardCharsets.UTF_8);
            case CSV_SEMICOLON_WINDOWS ->
                    Files.write(file, text(sheet, ";").getBytes(Charset.forName("windows-1252")));
            case CSV_TAB_UTF16 ->
                    Files.writeString(
                            file, "\uFEFF" + text(sheet, "\t"), StandardCharsets.UTF_16LE);
        }
        return file;
    }

    private static void written(Workbook book, Path file) throws IOException {
        try (book;
                var out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }

    private static Workbook old(XSSFWorkbook book) {
        var old = new HSSFWorkbook();
        for (var sheet : book) {
            copy(sheet, old.createSheet(sheet.getSheetName()));
        }
        return old;
    }

    private static Workbook alone(XSSFSheet sheet) {
        var book = new XSSFWorkbook();
        copy(sheet, book.createSheet("Sheet1"));
        return book;
    }

    private static void copy(Sheet from, Sheet to) {
        var day = to.getWorkbook().createCellStyle();
        day.setDataFormat(to.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
        for (var row : from) {
            var copy = to.createRow(row.getRowNum());
            copy.setZeroHeight(row.getZeroHeight());
            for (var cell : row) {
                var into = copy.createCell(cell.getColumnIndex());
                switch (type(cell)) {
                    case NUMERIC -> {
                        into.setCellValue(cell.getNumericCellValue());
                        if (isDay(cell)) {
                            into.setCellStyle(day);
                        }
                    }
                    case BOOLEAN -> into.setCellValue(cell.getBooleanCellValue());
                    case STRING -> into.setCellValue(cell.getStringCellValue());
                    default -> {}
                }
            }
        }
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA
                ? cell.getCachedFormulaResultType()
                : cell.getCellType();
    }

    private static boolean isDay(Cell cell) {
        return cell.getCellStyle().getDataFormatString().contains("yy");
    }

    private static String text(XSSFSheet sheet, String between) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .map(row ->
                        row == null
                                ? ""
                                : IntStream.range(0, Math.max(0, row.getLastCellNum()))
                                        .mapToObj(row::getCell)
                                        .map(cell -> cell == null ? "" : quoted(words(cell)))
                                        .collect(Collectors.joining(between)))
                .collect(Collectors.joining("\r\n"));
    }

    private static String words(Cell cell) {
        return switch (type(cell)) {
            case NUMERIC ->
                    isDay(cell)
                            ? DAY.format(cell.getLocalDateTimeCellValue())
                            : String.valueOf(cell.getNumericCellValue()).replaceFirst("\\.0$", "");
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\"", "\"\"") + "\"";
    }
}

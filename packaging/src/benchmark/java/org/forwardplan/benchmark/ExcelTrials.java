package org.forwardplan.benchmark;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.forwardplan.benchmark.Trial.Work;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.workbooks.Cell;
import org.forwardplan.model.workbooks.Rows;
import org.forwardplan.model.workbooks.Sheet;
import org.forwardplan.model.workbooks.Sheet.Column;
import org.forwardplan.persistence.excel.ExcelWriter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The same workbook of many rows and twenty columns, half words and half numbers, written by three
/// programs. Ours alone has heights of rows, looks, a table with filters, and a print set-up.
final class ExcelTrials {

    static final Map<String, Work> ALL =
            Map.of(
                    "excel", ExcelTrials::ours,
                    "excel-sxssf", ExcelTrials::sxssf,
                    "excel-fastexcel", ExcelTrials::fastexcel);

    private static final int COLUMNS = 20;
    private static final int ROW_WINDOW = 200;

    private ExcelTrials() {}

    private static String words(int row, int column) {
        return "Row %d, column %d".formatted(row, column);
    }

    private static boolean isWords(int column) {
        return column % 2 == 0;
    }

    private static Runnable ours(Path folder, int count) {
        var rows =
                Rows.of(
                        IntStream.range(0, count).boxed().toList(),
                        row ->
                                IntStream.range(0, COLUMNS)
                                        .mapToObj(column -> cell(row, column))
                                        .toList());
        var columns =
                IntStream.range(0, COLUMNS).mapToObj(it -> Column.of("Column " + it, 24)).toList();
        var book =
                new org.forwardplan.model.workbooks.Workbook(
                        "Rows",
                        "A board",
                        LocalDate.of(2026, 11, 23),
                        List.of(),
                        List.of(new Sheet("Rows", "Rows", true, columns, rows)));
        return () -> new ExcelWriter().write(book, folder.resolve("ours.xlsx"), Progress.SILENT);
    }

    private static Cell cell(int row, int column) {
        return isWords(column) ? Cell.of(words(row, column)) : Cell.of((long) row * column);
    }

    private static Runnable sxssf(Path folder, int count) {
        return () -> {
            try (var book = new SXSSFWorkbook(ROW_WINDOW);
                    var out = Files.newOutputStream(folder.resolve("sxssf.xlsx"))) {
                var page = book.createSheet("Rows");
                for (var row = 0; row < count; row++) {
                    var line = page.createRow(row);
                    for (var column = 0; column < COLUMNS; column++) {
                        if (isWords(column)) {
                            line.createCell(column).setCellValue(words(row, column));
                        } else {
                            line.createCell(column).setCellValue((double) row * column);
                        }
                    }
                }
                book.write(out);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        };
    }

    private static Runnable fastexcel(Path folder, int count) {
        return () -> {
            try (var out = Files.newOutputStream(folder.resolve("fastexcel.xlsx"));
                    var book = new Workbook(out, "Benchmark", "1.0")) {
                var page = book.newWorksheet("Rows");
                for (var row = 0; row < count; row++) {
                    for (var column = 0; column < COLUMNS; column++) {
                        if (isWords(column)) {
                            page.value(row, column, words(row, column));
                        } else {
                            page.value(row, column, (double) row * column);
                        }
                    }
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        };
    }
}

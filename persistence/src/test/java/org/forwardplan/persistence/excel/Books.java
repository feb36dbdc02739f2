package org.forwardplan.persistence.excel;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.workbooks.Cell;
import org.forwardplan.model.workbooks.Sheet;
import org.forwardplan.model.workbooks.Sheet.Column;
import org.forwardplan.model.workbooks.Sheet.Marked;
import org.forwardplan.model.workbooks.Sheet.Tone;
import org.forwardplan.model.workbooks.Workbook;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/// Small workbooks to write and read again.
final class Books {

    static final LocalDate DATED = LocalDate.of(2023, 3, 31);

    static final List<Column> COLUMNS =
            List.of(
                    Column.of("Requirement", 30),
                    new Column(
                            "State",
                            16,
                            List.of("No evidence", "Complete"),
                            List.of(
                                    new Marked("No evidence", Tone.BAD),
                                    new Marked("Complete", Tone.GOOD))),
                    Column.of("Tests", 8),
                    Column.of("Due", 13));

    private Books() {}

    static Workbook duties() {
        return of(
                List.of(
                        List.of(
                                Cell.of("Quality & safety"),
                                Cell.of("Complete"),
                                Cell.of(3),
                                Cell.of(DATED)),
                        List.of(
                                Cell.of("Patient choice"),
                                Cell.of("No evidence"),
                                Cell.of(1234),
                                Cell.EMPTY)));
    }

    static Workbook of(List<List<Cell>> rows) {
        return new Workbook(
                "Duties & objectives",
                "NHS North East London",
                DATED,
                List.of(
                        new Workbook.Note("What this is", "A checklist"),
                        new Workbook.Note("As of", "31 March 2023")),
                List.of(new Sheet("Checklist", "Checklist", true, COLUMNS, rows)));
    }

    static Workbook saying(String text) {
        return of(
                List.of(
                        List.of(
                                Cell.of(text),
                                Cell.EMPTY,
                                new Cell.Amount(new BigDecimal("2.5")),
                                Cell.EMPTY)));
    }

    static Workbook long1000() {
        return of(
                Collections.nCopies(
                        1000,
                        List.of(
                                Cell.of("Quality"),
                                Cell.of("Complete"),
                                Cell.of(3),
                                Cell.of(DATED))));
    }

    static XSSFWorkbook written(Workbook workbook, Path folder) throws IOException {
        var file = folder.resolve("book.xlsx");
        new ExcelWriter().write(workbook, file, Progress.SILENT);
        return read(file);
    }

    static XSSFWorkbook read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}

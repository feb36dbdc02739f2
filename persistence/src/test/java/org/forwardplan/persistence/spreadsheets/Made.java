package org.forwardplan.persistence.spreadsheets;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.poi.ss.usermodel.Workbook;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.registers.Value;
import org.forwardplan.model.spreadsheets.Given;
import org.forwardplan.model.spreadsheets.Grid;
import org.forwardplan.model.spreadsheets.Spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Spreadsheets made for a test, and what is read of them.
final class Made {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Made() {}

    static Spreadsheet read(Path file) {
        return new SpreadsheetFiles().read(file, Progress.SILENT);
    }

    static Spreadsheet saved(Workbook book, Path file) throws IOException {
        try (book;
                var out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return read(file);
    }

    static StorageException refusal(Path file) {
        return assertThrows(StorageException.class, () -> read(file));
    }

    /// @param cell e.g. `C7`
    static Given given(Grid grid, String cell) {
        var at = CellPlace.read(cell);
        return grid.lines().stream()
                .filter(line -> line.number() == at.row())
                .findFirst()
                .flatMap(line -> line.at(at.column()))
                .orElseThrow(() -> new AssertionError("Nothing stands in " + cell));
    }

    static Value value(Grid grid, String cell) {
        return given(grid, cell).value();
    }

    static Value day(int year, int month, int day) {
        return new Value.Day(LocalDate.of(year, month, day));
    }

    static Value words(String text) {
        return new Value.Words(text);
    }

    static Value amount(String number) {
        return new Value.Number(new BigDecimal(number), false);
    }

    static Value percent(String number) {
        return new Value.Number(new BigDecimal(number), true);
    }

    static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    /// The smallest workbook: one sheet, no styles, no shared words, as programs on the web write.
    ///
    /// @param rows within `sheetData`
    static Map<String, String> plain(String rows) {
        return Map.of(
                "_rels/.rels",
                relations("rId1", "officeDocument", "xl/workbook.xml"),
                "xl/_rels/workbook.xml.rels",
                relations("rId1", "worksheet", "worksheets/sheet1.xml"),
                "xl/workbook.xml",
                """
                <workbook xmlns="%s" xmlns:r="%s"><sheets>
                <sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>
                """
                        .formatted(MAIN, RELATION),
                "xl/worksheets/sheet1.xml",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <worksheet xmlns="%s"><sheetData>%s</sheetData></worksheet>
                """
                        .formatted(MAIN, rows)
                        .strip());
    }

    static String relations(String id, String kind, String target) {
        return """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="%s" Type="%s/%s" Target="%s"/></Relationships>
        """
                .formatted(id, RELATION, kind, target);
    }
}

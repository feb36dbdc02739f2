package org.forwardplan.persistence.rulebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.rulebook.RulebookException;
import org.forwardplan.model.workbooks.Cell;
import org.forwardplan.model.workbooks.RulebookWorkbook;
import org.forwardplan.model.workbooks.Sheet;
import org.forwardplan.model.workbooks.Workbook;
import org.forwardplan.persistence.excel.ExcelWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class RulebookRoundTripTest {

    private final RulebookFiles rulebooks = new RulebookFiles();

    @TempDir Path folder;

    @Test
    void a_rulebook_that_is_written_is_read_back_the_same() {
        for (var book : rulebooks.shipped()) {
            var file = folder.resolve(book.id() + ".yaml");
            rulebooks.write(book, file);

            assertEquals(book, rulebooks.read(file));
        }
    }

    @Test
    void a_rulebook_comes_back_the_same_from_its_workbook() {
        for (var book : rulebooks.shipped()) {
            assertEquals(book, rulebooks.read(written(RulebookWorkbook.of(book))));
        }
    }

    @Test
    void faults_name_the_sheet_and_the_cell() {
        var book = RulebookWorkbook.of(rulebooks.shipped().getFirst());
        var broken =
                with(
                        with(
                                with(book, "Rows", 0, 1, Cell.of("law")),
                                "Tests",
                                0,
                                3,
                                Cell.of("significant")),
                        "Tests",
                        1,
                        0,
                        Cell.of("nobody"));

        var faults =
                assertThrows(RulebookException.class, () -> rulebooks.read(written(broken)))
                        .faults();

        assertEquals(
                List.of(
                        "book.xlsx, sheet Rows, cell B2, row health-services, field kind: 'law' is"
                            + " not known here: write statutory, recommended, national-objective,"
                            + " core-purpose, principle, process.",
                        "book.xlsx, sheet Tests, cell D2, row health-services, field when of test"
                                + " 1: 'significant' is not known here: write confirmed,"
                                + " other-revision, significant-revision.",
                        "book.xlsx, sheet Tests, cell A3, row nobody, field row: is not the id of a"
                                + " line on the sheet Rows"),
                faults.stream().map(Object::toString).toList());
    }

    private Path written(Workbook book) {
        var file = folder.resolve("book.xlsx");
        new ExcelWriter().write(book, file, Progress.SILENT);
        return file;
    }

    private static Workbook with(Workbook book, String sheet, int row, int column, Cell cell) {
        return new Workbook(
                book.title(),
                book.author(),
                book.dated(),
                book.notes(),
                book.sheets().stream()
                        .map(it -> it.name().equals(sheet) ? with(it, row, column, cell) : it)
                        .toList());
    }

    private static Sheet with(Sheet sheet, int row, int column, Cell cell) {
        var rows = new ArrayList<>(sheet.rows());
        var cells = new ArrayList<>(rows.get(row));
        cells.set(column, cell);
        rows.set(row, cells);
        return new Sheet(sheet.name(), sheet.tableName(), sheet.landscape(), sheet.columns(), rows);
    }
}

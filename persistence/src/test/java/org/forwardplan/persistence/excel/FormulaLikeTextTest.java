package org.forwardplan.persistence.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.returns.Recognised;
import org.forwardplan.model.returns.ReturnRecognition;
import org.forwardplan.model.returns.ReturnWorkbook;
import org.forwardplan.persistence.rulebooks.RulebookFiles;
import org.forwardplan.persistence.samples.SamplePlans;
import org.forwardplan.persistence.spreadsheets.ReturnFiles;
import org.forwardplan.persistence.spreadsheets.SpreadsheetFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/// Texts that look like formulas, and stay texts wherever they go.
class FormulaLikeTextTest {

    @TempDir Path folder;

    private final Plan plan =
            FormulaLikePlan.of(new SamplePlans(new RulebookFiles()).northEastLondon().plan());

    @Test
    void no_cell_of_any_workbook_is_worked_out_even_when_somebody_edits_it() throws IOException {
        var guarded = 0;
        for (var workbook : EveryWorkbook.of(plan).entrySet()) {
            var file = folder.resolve("book.xlsx");
            new ExcelWriter().write(workbook.getValue(), file, Progress.SILENT);
            assertEquals(List.of(), outside(file), workbook.getKey());
            try (var book = Books.read(file)) {
                guarded += guarded(book, workbook.getKey());
            }
        }
        assertTrue(guarded > 1_000, () -> "Too few cells for the test to say anything");
    }

    @Test
    void a_return_that_nobody_touched_comes_back_unchanged() throws IOException {
        var partner = plan.items(Organisation.class).findFirst().orElseThrow();
        var request =
                EveryWorkbook.request(plan, partner).sent(EveryWorkbook.TODAY, 0, "return.xlsx");
        var asked = plan.after(new Added(request));
        var file = folder.resolve("return.xlsx");
        new ExcelWriter()
                .write(
                        ReturnWorkbook.of(asked, request, 0, EveryWorkbook.TODAY),
                        file,
                        Progress.SILENT);
        var files = new ReturnFiles(new SpreadsheetFiles());
        var at = EveryWorkbook.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);

        var recognised =
                new ReturnRecognition(asked, new Journal(List.of()), files, at)
                        .of(files.read(file, Progress.SILENT), null, Progress.SILENT);

        var preview = assertInstanceOf(Recognised.Known.class, recognised).preview();
        assertEquals(List.of(), preview.differences());
        assertEquals(List.of(), preview.problems());
        assertEquals(List.of(), preview.remarks());
        assertTrue(preview.counts().rows() > 300, preview.counts().words());
    }

    /// What would make a program that opens the file reach out of it.
    private static List<String> outside(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .map(Object::toString)
                    .filter(name -> name.matches("(?i).*(external|dde|connection|query|macro).*"))
                    .toList();
        }
    }

    private static int guarded(XSSFWorkbook book, String name) {
        var found = new ArrayList<String>();
        var guarded = 0;
        for (var sheet : book) {
            for (var row : sheet) {
                for (var cell : row) {
                    var place =
                            "%s, %s!%s".formatted(name, sheet.getSheetName(), cell.getAddress());
                    assertTrue(cell.getCellType() != CellType.FORMULA, place);
                    if (looksLikeFormula(cell)) {
                        guarded++;
                        if (!staysText(cell) && !isHeading((XSSFSheet) sheet, cell)) {
                            found.add(place);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), found);
        return guarded;
    }

    private static boolean looksLikeFormula(Cell cell) {
        return cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().matches("(?s)\\s*[=+@-].*");
    }

    private static boolean staysText(Cell cell) {
        return cell.getCellStyle().getQuotePrefixed()
                || cell.getCellStyle().getDataFormatString().equals("@");
    }

    /// The headings of a table are text to every program.
    private static boolean isHeading(XSSFSheet sheet, Cell cell) {
        return sheet.getTables().stream()
                .anyMatch(table -> table.getStartRowIndex() == cell.getRowIndex());
    }
}

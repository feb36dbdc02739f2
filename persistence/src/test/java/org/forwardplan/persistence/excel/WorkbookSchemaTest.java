package org.forwardplan.persistence.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.xmlbeans.XmlException;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.workbooks.Workbook;
import org.forwardplan.persistence.rulebooks.RulebookFiles;
import org.forwardplan.persistence.samples.SamplePlans;
import org.forwardplan.persistence.schemas.SchemaFaults;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Checks workbooks against the whole of the schemas, of which the product itself carries only what
/// it needs.
@Tag("schemas")
class WorkbookSchemaTest {

    private static final Set<String> PACKAGE = Set.of("[Content_Types].xml", "docProps/core.xml");

    @TempDir Path folder;

    @Test
    void every_part_of_every_workbook_is_valid() throws IOException, XmlException {
        var kinds = new TreeSet<String>();
        for (var workbook : EveryWorkbook.of(sample()).entrySet()) {
            var file = checked(workbook.getKey(), workbook.getValue());
            parts(file).stream().map(it -> it.replaceAll("\\d*\\.xml$", "")).forEach(kinds::add);
        }
        assertEquals(
                Set.of(
                        "docProps/app",
                        "docProps/custom",
                        "xl/workbook",
                        "xl/styles",
                        "xl/sharedStrings",
                        "xl/tables/table",
                        "xl/worksheets/sheet",
                        "xl/drawings/drawing",
                        "xl/charts/chart"),
                kinds);
    }

    @Test
    void texts_that_look_like_formulas_break_no_part() throws IOException, XmlException {
        var plan = FormulaLikePlan.of(sample());
        for (var workbook : EveryWorkbook.of(plan).entrySet()) {
            checked("formula-like " + workbook.getKey(), workbook.getValue());
        }
    }

    @Test
    void a_fault_in_a_sheet_is_found() throws XmlException {
        var good =
                """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                  <cols><col min="1" max="1" width="9"/></cols><sheetData/>
                </worksheet>
                """;
        var columns = "<cols><col min=\"1\" max=\"1\" width=\"9\"/></cols>";
        var broken = good.replace(columns + "<sheetData/>", "<sheetData/>" + columns);

        assertEquals(List.of(), SchemaFaults.in("good", good));
        assertTrue(SchemaFaults.in("broken", broken).getFirst().contains("cols"));
    }

    private Path checked(String name, Workbook workbook) throws IOException, XmlException {
        var file = folder.resolve(name.replace(' ', '-') + ".xlsx");
        new ExcelWriter().write(workbook, file, Progress.SILENT);
        assertEquals(List.of(), faults(file, parts(file)), name);
        keep(file);
        return file;
    }

    /// That spaces are kept is said in the words of XML itself, as Excel says it.
    private static List<String> faults(Path file, List<String> parts)
            throws IOException, XmlException {
        return SchemaFaults.in(file, parts).stream()
                .filter(it -> !it.contains(": space@http://www.w3.org/XML/"))
                .toList();
    }

    private static Plan sample() {
        return new SamplePlans(new RulebookFiles()).northEastLondon().plan();
    }

    /// The parts that the schemas of Excel speak of: every packed file has the other two.
    private static List<String> parts(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".xml"))
                    .filter(name -> !PACKAGE.contains(name))
                    .toList();
        }
    }

    private static void keep(Path file) throws IOException {
        var at = System.getProperty("workbooks.kept");
        if (at != null) {
            Files.copy(file, Path.of(at, file.getFileName().toString()));
        }
    }
}

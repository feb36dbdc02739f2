package org.forwardplan.persistence.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.ProfileId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.forwardplan.model.registers.RegisterWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Registers as workbooks: the charts are Excel's own, over figures that stand in cells.
class ChartWriterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ObjectiveId WAITS = new ObjectiveId(new UUID(0, 2));

    @TempDir Path folder;

    @Test
    void figures_by_year_are_drawn_as_lines_over_the_cells_they_stand_in() throws IOException {
        try (var book = written("trajectories")) {
            var figures = book.getSheet("Charts");
            assertEquals(
                    List.of("No long waits", "≥ 76% by 22 Nov 2026", "Planned", "70", "73", "76"),
                    words(figures.getRow(1)));
            assertEquals(
                    List.of("2026/27", "2027/28", "2028/29"),
                    words(figures.getRow(0)).subList(3, 6),
                    "Years are named alike for what is planned and what came of it");

            var chart = book.getSheet("Charts").getDrawingPatriarch().getCharts().getFirst();
            assertEquals("No long waits", chart.getTitleText().getString());
            assertEquals(
                    STDispBlanksAs.GAP,
                    chart.getCTChart().getDispBlanksAs().getVal(),
                    "A year without a figure is no nought");
            var lines = chart.getCTChart().getPlotArea().getLineChartArray(0).getSerList();
            assertEquals(2, lines.size());
            assertEquals("'Charts'!$D$2:$F$2", lines.getFirst().getVal().getNumRef().getF());
            assertEquals("'Charts'!$D$3:$F$3", lines.getLast().getVal().getNumRef().getF());
            assertEquals("'Charts'!$D$1:$F$1", lines.getFirst().getCat().getStrRef().getF());
            assertEquals(
                    "70.0",
                    lines.getFirst().getVal().getNumRef().getNumCache().getPtArray(0).getV());
        }
    }

    @Test
    void sections_are_counted_by_status() throws IOException {
        try (var book = written("sections")) {
            var page = book.getSheet("Sections by status");
            assertEquals("Drafting", page.getRow(2).getCell(0).getStringCellValue());
            assertEquals(1, page.getRow(2).getCell(1).getNumericCellValue());
            var chart = page.getDrawingPatriarch().getCharts().getFirst();
            assertEquals(
                    "'Sections by status'!$B$2:$B$5",
                    chart.getCTChart()
                            .getPlotArea()
                            .getBarChartArray(0)
                            .getSerArray(0)
                            .getVal()
                            .getNumRef()
                            .getF());
            assertEquals(
                    "Sections by status. Not started: 0; Drafting: 1; In review: 0; Signed off: 0",
                    page.getDrawingPatriarch()
                            .getCTDrawing()
                            .getTwoCellAnchorArray(0)
                            .getGraphicFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .getDescr());
        }
    }

    private static List<String> words(Row row) {
        var format = new DataFormatter();
        return StreamSupport.stream(row.spliterator(), false).map(format::formatCellValue).toList();
    }

    private XSSFWorkbook written(String key) throws IOException {
        var file = folder.resolve("register.xlsx");
        var workbook = RegisterWorkbook.of(plan(), key, TODAY).orElseThrow();
        new ExcelWriter().write(workbook, file, Progress.SILENT);
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    private static Plan plan() {
        return Plan.of(
                Stream.of(
                        new PlanProfile(
                                new ProfileId(new UUID(0, 1)),
                                "Plan",
                                "Joint Forward Plan",
                                "NHS Riverside",
                                new FinancialYear(2026),
                                3,
                                "jfp",
                                "Rulebook"),
                        new Objective(
                                WAITS,
                                0,
                                "No long waits",
                                new Target.AtLeast(new BigDecimal("76"), "%", TODAY),
                                null,
                                "",
                                Objective.Level.SYSTEM,
                                null,
                                null),
                        figures(2026, 70).achieving(new BigDecimal("69.5")),
                        figures(2027, 73),
                        figures(2028, 76),
                        new Section(
                                new SectionId(new UUID(0, 3)),
                                null,
                                0,
                                "Quality",
                                "",
                                Section.Status.DRAFTING)));
    }

    private static TrajectoryPoint figures(int year, int planned) {
        return TrajectoryPoint.none(WAITS, null, new FinancialYear(year))
                .planning(BigDecimal.valueOf(planned));
    }
}

package org.forwardplan.persistence.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.plan.DateSpan;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId.MilestoneId;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.ProfileId;
import org.forwardplan.model.plan.ItemId.ReturnRequestId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.plan.ReturnRequest.Ask;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.model.returns.ReturnMark;
import org.forwardplan.model.returns.ReturnWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The workbook a partner is sent, written and read again.
class FormWriterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 11);
    private static final Organisation TRUST =
            new Organisation(
                    new OrganisationId(id(1)),
                    0,
                    "Riverside Trust",
                    Organisation.Kind.TRUST,
                    List.of());
    private static final SectionId SECTION = new SectionId(id(20));

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("return.xlsx");
    }

    @Test
    void each_sheet_says_what_it_is_above_its_table_and_each_row_bears_its_id() throws IOException {
        try (var book = written(plan(), request())) {
            var page = book.getSheet("Objectives");
            assertEquals(
                    "forward-plan-return 1 plan=%s request=%s entry=7 sheet=objectives"
                            .formatted(id(99), id(9)),
                    text(page, 0, 0));
            assertEquals("title", text(page, 0, 1));
            assertTrue(page.getRow(0).getZeroHeight());
            assertTrue(page.isColumnHidden(0));
            assertEquals(ReturnMark.ID_HEADING, text(page, 1, 0));
            assertEquals("Objective", text(page, 1, 1));
            assertEquals(id(2).toString(), text(page, 2, 0));
            assertEquals("", text(page, 3, 0));
            assertEquals("A2:L13", page.getTables().getFirst().getArea().formatAsString());
            assertEquals(
                    "forward-plan-return 1 plan=%s request=%s entry=7".formatted(id(99), id(9)),
                    book.getProperties()
                            .getCustomProperties()
                            .getProperty(ReturnMark.PROPERTY)
                            .getLpwstr());
        }
    }

    @Test
    void the_first_sheet_says_what_by_when_and_how() throws IOException {
        try (var book = written(plan(), request())) {
            var page = book.getSheetAt(0);
            assertEquals("Guidance", page.getSheetName());
            assertEquals("Please send it back by", text(page, 2, 0));
            assertEquals("Friday 11 December 2026", text(page, 2, 1));
            assertEquals("Sheet: Objectives", text(page, 5, 0));
            assertTrue(text(page, 5, 1).startsWith("1 row. Say whether each objective"));
        }
    }

    @Test
    void what_a_row_is_about_is_locked_and_what_is_asked_is_open() throws IOException {
        try (var book = written(plan(), request())) {
            var figures = book.getSheet("Trajectories");
            assertTrue(figures.getProtect());
            assertEquals("Planned 2026/27", text(figures, 1, 4));
            assertTrue(cell(figures, 2, 1).getCellStyle().getLocked());
            assertFalse(cell(figures, 2, 4).getCellStyle().getLocked());
            var protection = figures.getCTWorksheet().getSheetProtection();
            assertFalse(protection.getSort() || protection.getAutoFilter());
            assertFalse(protection.getFormatColumns() || protection.getInsertRows());
            assertFalse(protection.isSetPassword() || protection.isSetHashValue());

            var drafts = book.getSheet("Drafts");
            assertEquals("Section (locked)", text(drafts, 2, 2));
            assertTrue(cell(drafts, 2, 3).getCellStyle().getLocked());
            assertFalse(cell(drafts, 3, 3).getCellStyle().getLocked());
            assertEquals("Table: Beds (send changes in Word)", text(drafts, 4, 3));
            assertTrue(cell(drafts, 4, 3).getCellStyle().getLocked());
            assertEquals(1, drafts.getRow(3).getOutlineLevel());
        }
    }

    @Test
    void choices_come_from_the_plan_and_a_value_that_looks_wrong_is_told_but_not_refused()
            throws IOException {
        try (var book = written(plan(), request())) {
            var page = book.getSheet("Milestones");
            var checks = page.getDataValidations();
            assertTrue(
                    checks.stream()
                            .allMatch(
                                    it -> it.getErrorStyle() == DataValidation.ErrorStyle.WARNING));
            var status = checks.stream().filter(it -> column(it) == 5).findFirst().orElseThrow();
            assertEquals("Status", status.getPromptBoxTitle());
            assertEquals("How far it has come.", status.getPromptBoxText());
            assertEquals(
                    List.of("Planned", "Under way", "Done"),
                    offered(book, status.getValidationConstraint().getFormula1()));
            assertTrue(book.isSheetHidden(book.getSheetIndex("Lists")));
        }
    }

    @Test
    void what_looks_like_a_formula_stays_text() throws IOException {
        try (var book = written(plan(), request())) {
            var title = cell(book.getSheet("Milestones"), 2, 2);
            assertEquals(CellType.STRING, title.getCellType());
            assertEquals("=cmd|'/c calc'!A1", title.getStringCellValue());
            assertTrue(title.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void a_text_that_no_cell_can_hold_is_not_cut_but_asked_for_in_word() throws IOException {
        try (var book = written(plan(), request())) {
            assertEquals(
                    "This text is too long for a cell of a spreadsheet. Send changes to it in"
                            + " Word.",
                    text(book.getSheet("Drafts"), 5, 3));
        }
    }

    @Test
    void the_same_return_is_the_same_file() throws IOException {
        written(plan(), request()).close();
        var once = Files.readAllBytes(file);
        written(plan(), request()).close();

        assertTrue(Arrays.equals(once, Files.readAllBytes(file)));
    }

    private XSSFWorkbook written(Plan plan, ReturnRequest request) throws IOException {
        var workbook = ReturnWorkbook.of(plan, request, 7, TODAY);
        new ExcelWriter().write(workbook, file, Progress.SILENT);
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    private static int column(DataValidation check) {
        return check.getRegions().getCellRangeAddresses()[0].getFirstColumn();
    }

    private static List<String> offered(XSSFWorkbook book, String name) {
        var place = book.getName(name).getRefersToFormula();
        var column = place.charAt(place.indexOf('$') + 1) - 'A';
        var last = Integer.parseInt(place.substring(place.lastIndexOf('$') + 1));
        var page = book.getSheet("Lists");
        return IntStream.range(0, last).mapToObj(row -> text(page, row, column)).toList();
    }

    private static String text(XSSFSheet page, int row, int column) {
        var cell = page.getRow(row).getCell(column);
        return cell == null ? "" : cell.getStringCellValue();
    }

    private static XSSFCell cell(XSSFSheet page, int row, int column) {
        return page.getRow(row).getCell(column);
    }

    private static ReturnRequest request() {
        return new ReturnRequest(
                new ReturnRequestId(id(9)),
                "Riverside Trust: return",
                TRUST.id(),
                Stream.of(
                                Ask.Kind.OBJECTIVES,
                                Ask.Kind.TRAJECTORIES,
                                Ask.Kind.MILESTONES,
                                Ask.Kind.DRAFTS)
                        .map(kind ->
                                new Ask(
                                        kind,
                                        kind == Ask.Kind.DRAFTS ? List.of(SECTION) : List.of()))
                        .toList(),
                DUE,
                "Head of planning",
                "",
                null,
                0,
                "");
    }

    private static Plan plan() {
        return Plan.of(
                Stream.of(
                        new PlanProfile(
                                new ProfileId(id(99)),
                                "Riverside Joint Forward Plan",
                                "Joint Forward Plan",
                                "NHS Riverside",
                                new FinancialYear(2026),
                                5,
                                "jfp",
                                "Rulebook"),
                        TRUST,
                        new Objective(
                                new ObjectiveId(id(2)),
                                0,
                                "No long waits",
                                new Target.AtLeast(new BigDecimal("76.5"), "%", DUE),
                                TRUST.id(),
                                "Chief nurse",
                                Objective.Level.SYSTEM,
                                null,
                                null),
                        new Milestone(
                                new MilestoneId(id(3)),
                                0,
                                "Engagement",
                                "=cmd|'/c calc'!A1",
                                new DateSpan(DUE, DUE),
                                Milestone.Status.PLANNED,
                                TRUST.id()),
                        new Section(SECTION, null, 0, "Quality", "Nurse", Section.Status.DRAFTING),
                        new Passage(new PassageId(id(21)), SECTION, 0, Prose.of("We care.")),
                        new Passage(
                                new PassageId(id(22)),
                                SECTION,
                                1,
                                new TextTable("Beds", List.of("Site"), List.of())),
                        new Passage(
                                new PassageId(id(23)), SECTION, 2, Prose.of("x".repeat(40_000)))));
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}

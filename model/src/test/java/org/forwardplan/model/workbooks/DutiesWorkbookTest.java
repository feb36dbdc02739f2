package org.forwardplan.model.workbooks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.AnswerId;
import org.forwardplan.model.plan.ItemId.ConfirmationId;
import org.forwardplan.model.plan.ItemId.EvidenceId;
import org.forwardplan.model.plan.ItemId.LinkId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.ProfileId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.ItemId.SourceId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.plan.TestRef;
import org.forwardplan.model.workbooks.Sheet.Column;
import org.forwardplan.model.workbooks.Workbook.Note;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class DutiesWorkbookTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 31);
    private static final RequirementId QUALITY = new RequirementId("quality");
    private static final RequirementId CHOICE = new RequirementId("choice");
    private static final SectionId SECTION = new SectionId(new UUID(0, 1));
    private static final PassageId PASSAGE = new PassageId(new UUID(0, 2));
    private static final EvidenceId EVIDENCE = new EvidenceId(new UUID(0, 3));
    private static final SourceId SOURCE = new SourceId(new UUID(0, 4));

    private final Plan plan = plan();
    private final Workbook workbook = DutiesWorkbook.of(plan, Coverage.of(plan), TODAY);

    @Test
    void a_row_says_what_is_asked_what_there_is_and_what_is_missing() {
        assertEquals(
                Map.ofEntries(
                        Map.entry("Ref", new Cell.Text("quality")),
                        Map.entry("Kind", new Cell.Text("Statutory")),
                        Map.entry("Group", new Cell.Text("General duties")),
                        Map.entry("Requirement", new Cell.Text("Duty quality")),
                        Map.entry("Section", new Cell.Text("s.1")),
                        Map.entry("What it asks", new Cell.Text("Asks for quality")),
                        Map.entry("Tests", new Cell.Amount(BigDecimal.valueOf(3))),
                        Map.entry("Tests answered", new Cell.Amount(BigDecimal.valueOf(2))),
                        Map.entry("State", new Cell.Text("Drafted")),
                        Map.entry("What we have", new Cell.Text("By audit.\nQuality framework")),
                        Map.entry("Where in the plan", new Cell.Text("1 Quality of care")),
                        Map.entry("Lead", new Cell.Text("Chief nurse")),
                        Map.entry(
                                "Gap",
                                new Cell.Text(
                                        "Not answered: Shows three?\n"
                                                + "Answered only outside the plan: Shows two?")),
                        Map.entry("Next step", new Cell.Text("Write it")),
                        Map.entry("Due", new Cell.Day(TODAY.plusDays(30))),
                        Map.entry("Confirmed by", Cell.EMPTY),
                        Map.entry("Confirmed on", Cell.EMPTY),
                        Map.entry("Source", new Cell.Text("Guidance")),
                        Map.entry("Certain", new Cell.Text("Yes"))),
                row("Checklist", 0));
    }

    @Test
    void a_confirmed_row_says_by_whom_and_an_uncertain_one_that_it_is() {
        var row = row("Checklist", 1);
        assertEquals(new Cell.Text("Outdated"), row.get("State"));
        assertEquals(new Cell.Text("Medical director"), row.get("Confirmed by"));
        assertEquals(new Cell.Day(TODAY.minusDays(1)), row.get("Confirmed on"));
        assertEquals(new Cell.Text("To be checked"), row.get("Certain"));
        assertEquals(Cell.EMPTY, row.get("Due"));
    }

    @Test
    void each_test_has_a_row_that_says_whether_and_by_what_it_is_answered() {
        var rows = sheet("Tests").rows();
        assertEquals(
                List.of("In the plan", "Outside the plan", "Not answered", "Not answered"),
                rows.stream().map(cells -> ((Cell.Text) cells.get(4)).text()).toList());
        assertEquals(new Cell.Text("Shows two?"), row("Tests", 1).get("Question"));
        assertEquals(new Cell.Text("Framework: Quality framework"), row("Tests", 1).get("By what"));
        assertEquals(Cell.EMPTY, row("Tests", 2).get("By what"));
    }

    @Test
    void evidence_names_its_source_and_what_it_answers() {
        assertEquals(
                Map.of(
                        "Title", new Cell.Text("Quality framework"),
                        "Kind", new Cell.Text("Framework"),
                        "Detail", new Cell.Text("Sets standards"),
                        "Source", new Cell.Text("Board paper"),
                        "Dated", new Cell.Day(TODAY),
                        "Answers", new Cell.Text("Duty quality")),
                row("Evidence", 0));
    }

    @Test
    void the_checklist_is_printed_as_far_as_its_due_dates() {
        var checklist = sheet("Checklist");
        var titles = checklist.columns().stream().map(Column::title).toList();
        assertEquals("Requirement", titles.getFirst());
        assertEquals("Due", titles.get(checklist.printed() - 1));
        assertEquals(6, sheet("Tests").printed());
    }

    @Test
    void the_notes_say_what_it_is_as_of_when_and_the_totals() {
        assertEquals("Duties checklist: Our plan", workbook.title());
        assertEquals("NHS Test", workbook.author());
        assertEquals(TODAY, workbook.dated());
        var notes = workbook.notes().stream().collect(Collectors.toMap(Note::topic, Note::text));
        assertEquals("31 March 2023", notes.get("As of"));
        assertEquals("2023/24 to 2027/28", notes.get("Years covered"));
        assertEquals("The plan answers some of its tests.", notes.get("State: Drafted"));
        assertEquals("2 rows. Drafted: 1; Outdated: 1", notes.get("Total: Statutory"));
    }

    private Sheet sheet(String name) {
        return workbook.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Cell> row(String name, int index) {
        var sheet = sheet(name);
        var titles = sheet.columns().stream().map(Column::title).toList();
        return IntStream.range(0, titles.size())
                .boxed()
                .collect(Collectors.toMap(titles::get, i -> sheet.rows().get(index).get(i)));
    }

    private static Plan plan() {
        return Plan.of(
                Stream.of(
                        new PlanProfile(
                                new ProfileId(new UUID(0, 9)),
                                "Our plan",
                                "Joint Forward Plan",
                                "NHS Test",
                                new FinancialYear(2023),
                                5,
                                "small",
                                "Small rulebook"),
                        duty(0, QUALITY, true, "one", "two", "three"),
                        duty(1, CHOICE, false, "one"),
                        new Section(
                                SECTION, null, 0, "Quality of care", "", Section.Status.DRAFTING),
                        new Passage(PASSAGE, SECTION, 0, Prose.of("We audit.")),
                        new Source(
                                SOURCE,
                                0,
                                "Board paper",
                                Source.Kind.OTHER,
                                null,
                                Source.Status.FINAL,
                                null,
                                false,
                                ""),
                        new Evidence(
                                EVIDENCE,
                                0,
                                "Quality framework",
                                "Sets standards",
                                Evidence.Kind.FRAMEWORK,
                                SOURCE,
                                TODAY),
                        link(10, "one", PASSAGE),
                        link(11, "two", EVIDENCE),
                        new Answer(
                                new AnswerId(QUALITY),
                                "Chief nurse",
                                "By audit.",
                                "Write it",
                                TODAY.plusDays(30)),
                        new Confirmation(
                                new ConfirmationId(CHOICE),
                                "Medical director",
                                TODAY.minusDays(1),
                                "",
                                List.of())));
    }

    private static Link link(int id, String test, ItemId.Answering from) {
        return new Link(new LinkId(new UUID(0, id)), new TestRef(QUALITY, test), from);
    }

    private static Requirement duty(
            int position, RequirementId id, boolean certain, String... tests) {
        return new Requirement(
                id,
                position,
                Kind.STATUTORY,
                "General duties",
                "Duty " + id.key(),
                "s.1",
                "Asks for " + id.key(),
                Stream.of(tests)
                        .map(test -> new Requirement.Test(test, "Shows " + test + "?"))
                        .toList(),
                List.of(),
                List.of(),
                null,
                LocalDate.of(2022, 7, 1),
                null,
                "Guidance",
                certain);
    }
}

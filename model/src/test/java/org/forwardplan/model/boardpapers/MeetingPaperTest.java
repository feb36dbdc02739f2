package org.forwardplan.model.boardpapers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.PaperPlan;
import org.forwardplan.model.papers.Printed;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.BoardPaper.CoverField;
import org.forwardplan.model.plan.ItemId.BaselineId;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.PaperPart;
import org.forwardplan.model.plan.PaperPart.DutyLayout;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class MeetingPaperTest {

    private static final LocalDate DAY = PaperPlan.TODAY;
    private static final Baseline DRAFT =
            new Baseline(
                    new BaselineId(PaperPlan.uuid("draft")),
                    "Draft 1",
                    Baseline.Purpose.SENT_TO_BOARDS,
                    DAY.minusMonths(2),
                    "Planner",
                    "",
                    1);

    private static PaperPlan content() {
        return new PaperPlan()
                .section("Care", null)
                .section("Beds", "Care")
                .section("Money", null, Section.Status.SIGNED_OFF)
                .passage("beds", "Beds", Prose.of("More beds."))
                .passage("sum", "Money", Prose.of("In balance."))
                .requirement(Kind.STATUTORY, "quality", "Quality", "s.1", "one", "two")
                .requirement(Kind.STATUTORY, "choice", "Choice", "s.2", "one")
                .requirement(Kind.CORE_PURPOSE, "value", "Better value", "", "one")
                .requirement(Kind.RECOMMENDED, "finance", "Finances", "", "one")
                .answer("finance", "By a plan in balance.", "Finance lead", "")
                .link(new PassageId(PaperPlan.uuid("beds")), "quality/one")
                .link(new PassageId(PaperPlan.uuid("sum")), "value/one")
                .milestone("Old draft", "Plan", DAY.minusDays(9), DAY.minusDays(8))
                .milestone("Final draft", "Plan", DAY.plusDays(1), DAY.plusDays(8));
    }

    private static Plan plan() {
        return content().plan().after(new PlanChange.Added(DRAFT));
    }

    private static BoardPaper paper(CoverSheet sheet, PaperPart... parts) {
        return new BoardPaper(
                new BoardPaperId(PaperPlan.uuid("paper")),
                0,
                "The plan so far",
                "Board",
                DAY,
                DAY,
                "Note",
                sheet.fields(),
                List.of(parts));
    }

    private static List<String> printed(PaperPart... parts) {
        var made =
                new MeetingPaper(paper(CoverSheet.NEL_ICP, parts), _ -> content().plan())
                        .make(plan(), DAY);
        return Printed.lines(made);
    }

    @Test
    void the_cover_sheet_of_the_partnership_has_its_thirteen_fields_in_two_blocks() {
        var made = new MeetingPaper(paper(CoverSheet.NEL_ICP), _ -> plan()).make(plan(), DAY);

        assertEquals(
                List.of(
                        "Title of report",
                        "Author",
                        "Presented by",
                        "Contact for further information",
                        "Executive summary",
                        "Action required",
                        "Previous reporting",
                        "Next steps/onward reporting",
                        "Conflicts of interest"),
                labels((Block.Table) made.blocks().get(0)));
        assertEquals(
                List.of(
                        "Strategic fit",
                        "Impact on local people, health inequalities and sustainability",
                        "Impact on finance, performance and quality",
                        "Risks"),
                labels((Block.Table) made.blocks().get(1)));
    }

    private static List<String> labels(Block.Table table) {
        return Printed.rows(table).stream().map(row -> row.split(" \\|")[0]).toList();
    }

    @Test
    void the_plan_fills_what_it_can_say_and_leaves_the_rest_blank() {
        var filled =
                CoverFilling.of(plan(), paper(CoverSheet.NEL_ICP), DAY).stream()
                        .map(it -> "%s = %s".formatted(it.field().label(), it.words()))
                        .toList();

        assertEquals(
                List.of(
                        "Title of report = The plan so far",
                        "Author = ",
                        "Presented by = ",
                        "Contact for further information = ",
                        """
                        Executive summary = Riverside Joint Forward Plan covers 2026/27 to 2030/31 \
                        and is the plan of NHS Riverside and its partners.
                        It has 3 sections, 1 of them signed off, and 0 objectives.
                        The plan answers 0 of the 2 statutory duties in full.\
                        """,
                        "Action required = Note",
                        "Previous reporting = 22 Sept 2026: Draft 1 (sent to health and wellbeing"
                                + " boards)",
                        "Next steps/onward reporting = 30 Nov 2026: Final draft",
                        "Conflicts of interest = ",
                        "Strategic fit = Better value: see 2 Money.",
                        "Impact on local people, health inequalities and sustainability = ",
                        """
                        Impact on finance, performance and quality = Quality: see 1.1 Beds.
                        Finances: By a plan in balance.\
                        """,
                        """
                        Risks = Nothing answers 1 statutory duty yet: Choice.
                        1 statutory duty is still to be answered in full: Quality.
                        1 milestone is overdue: Old draft.\
                        """),
                filled);
    }

    @Test
    void the_planners_own_words_win_and_others_say_where_they_come_from() {
        var paper =
                paper(CoverSheet.NEL_ICP)
                        .covered(
                                List.of(
                                        new CoverField("Risks", BoardPaper.Fill.RISKS, "None."),
                                        new CoverField("Next", BoardPaper.Fill.NEXT_STEPS, "")));

        var filled = CoverFilling.of(plan(), paper, DAY);

        assertEquals(List.of("None.", "30 Nov 2026: Final draft"), words(filled));
        assertEquals(
                List.of("", "the milestones to come"), filled.stream().map(Filled::from).toList());
    }

    private static List<String> words(List<Filled> filled) {
        return filled.stream().map(Filled::words).toList();
    }

    @Test
    void who_wrote_and_presented_is_taken_from_the_last_paper() {
        var earlier =
                new BoardPaper(
                        new BoardPaperId(PaperPlan.uuid("earlier")),
                        0,
                        "Introduction",
                        "Partnership",
                        DAY.minusMonths(1),
                        null,
                        "",
                        List.of(new CoverField("By", BoardPaper.Fill.AUTHOR, "Head of planning")),
                        List.of());
        var plan = plan().after(new PlanChange.Added(earlier));

        var author = CoverFilling.of(plan, paper(CoverSheet.NEL_ICP), DAY).get(1);

        assertEquals("Head of planning", author.words());
        assertEquals("the paper “Introduction”", author.from());
    }

    @Test
    void parts_are_printed_in_order_and_headings_close_up() {
        var lines =
                printed(
                        new PaperPart.Text("Why now", Prose.of("The year ends.")),
                        new PaperPart.Sections(List.of(new SectionId(PaperPlan.uuid("Beds")))),
                        new PaperPart.Objectives());

        assertEquals(
                List.of(
                        "[]",
                        "[]",
                        "----",
                        "H1 Why now",
                        "The year ends.",
                        "----",
                        "H1 1.1 Beds",
                        "More beds.",
                        "----",
                        "H1 Objectives",
                        "No objective is recorded yet."),
                lines);
    }

    @Test
    void the_whole_plan_stands_beneath_a_heading_with_a_contents_page() {
        var lines = printed(new PaperPart.WholePlan());

        assertTrue(lines.contains("(Contents)"), lines.toString());
        assertEquals(
                List.of("H1 Joint Forward Plan", "H2 1 Care", "H3 1.1 Beds", "More beds."),
                lines.subList(
                        lines.indexOf("H1 Joint Forward Plan"), lines.indexOf("More beds.") + 1));
    }

    @Test
    void one_set_of_data_prints_all_five_tables_of_duties() {
        var then = content().section("Extra", null).plan();
        for (var layout : DutyLayout.values()) {
            var part = new PaperPart.Duties(layout, DRAFT.id());
            var made =
                    new MeetingPaper(paper(CoverSheet.NEL_ICP, part), _ -> earlier(then))
                            .make(plan(), DAY);
            var table =
                    made.blocks().stream()
                            .filter(Block.Table.class::isInstance)
                            .map(Block.Table.class::cast)
                            .skip(2)
                            .findFirst()
                            .orElseThrow();
            assertEquals(
                    EXPECTED.get(layout.ordinal()),
                    Printed.header(table) + "\n" + Printed.rows(table).getFirst());
        }
    }

    /// Nothing answered quality then.
    private static Plan earlier(Plan then) {
        return Plan.of(then.items().filter(it -> !(it instanceof Link)));
    }

    private static final List<String> EXPECTED =
            List.of(
                    "Requirement | Content descriptor | What we already have\n"
                            + "Quality / s.1 | Asks for quality. | Section 1.1 Beds",
                    "Duty and section | How we meet it | Where in the plan\n"
                            + "Quality / s.1 | Met in part: 1 of its 2 tests are answered. | 1.1"
                            + " Beds",
                    "Duty | Lead | Evidence | Assurance | Gap and action | Due\n"
                            + "Quality / s.1 | Nobody yet | Section 1.1 Beds | Drafted | 1 of 2"
                            + " tests not answered | ",
                    "Duty | Last version | This version | Changed because | Who is affected\n"
                        + "Quality / s.1 | No evidence | Drafted | No reason given yet | Not said"
                        + " yet",
                    "Duty | What we said | What happened | Evidence | Next\n"
                            + "Quality / s.1 | Met in part: 1 of its 2 tests are answered. |"
                            + " Nothing recorded yet |  | ");

    @Test
    void what_changed_since_a_baseline_is_told() {
        var then = new PaperPlan().section("Care", null).plan();
        var made =
                new MeetingPaper(
                                paper(CoverSheet.NEL_ICP, new PaperPart.Changes(DRAFT.id())),
                                _ -> then)
                        .make(plan(), DAY);

        var lines = Printed.lines(made);

        assertTrue(lines.contains("H1 What has changed since “Draft 1”"), lines.toString());
        assertTrue(
                made.blocks().stream().anyMatch(it -> it.toString().contains("Beds")),
                made.blocks().toString());
    }
}

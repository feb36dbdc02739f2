package org.forwardplan.model.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.Tone;
import org.forwardplan.model.papers.Span.CrossReference;
import org.forwardplan.model.papers.Span.CrossReference.Shows;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemId.EvidenceId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.model.prose.ProseText;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class JointForwardPlanPaperTest {

    private static final PassageId SAID = new PassageId(PaperPlan.uuid("said"));

    private static Paper paper(Plan plan) {
        return JointForwardPlanPaper.of(plan, PaperPlan.TODAY);
    }

    @Test
    void sections_passages_and_gaps_stand_in_order_under_their_numbers() {
        var plan =
                new PaperPlan()
                        .section("Who we are", null)
                        .section("Our places", "Who we are")
                        .passage(
                                "a",
                                "Our places",
                                ProseText.read(
                                        "## Seven places\n\nText.\n\n- one\n  - two\n1. first"))
                        .passage(
                                "b",
                                "Our places",
                                new TextTable(
                                        "Places",
                                        List.of("Place", "People"),
                                        List.of(List.of("North", "10"))))
                        .section("Money", null)
                        .plan();

        assertEquals(
                List.of(
                        "(Contents)",
                        "----",
                        "H1 1 Who we are",
                        "H2 1.1 Our places",
                        "H3 Seven places",
                        "Text.",
                        "* one",
                        "* * two",
                        "# first",
                        "[Places]",
                        "H1 2 Money",
                        "! This section has not been written yet.",
                        "----",
                        "H1 Appendix: How this plan meets its legal duties",
                        "The law says what a plan like this must cover, and national guidance"
                            + " recommends more. These tables show how each point is met and where"
                            + " to read about it."),
                Printed.lines(paper(plan)));
    }

    @Test
    void the_title_page_says_whose_plan_it_is_for_which_years_and_that_it_is_a_draft() {
        var paper = paper(new PaperPlan().section("One", null).plan());

        assertEquals("Riverside Joint Forward Plan", paper.title());
        assertEquals("2026/27 to 2030/31", paper.subtitle());
        assertEquals("NHS Riverside", paper.author());
        assertEquals("Draft", paper.status());
        assertEquals(PaperPlan.TODAY, paper.dated());
        assertEquals("Riverside Joint Forward Plan (draft)", paper.runningTitle());
        assertTrue(paper.titlePage());
    }

    @Test
    void a_plan_whose_sections_are_all_signed_off_is_no_draft() {
        var paper = paper(new PaperPlan().section("One", null, Section.Status.SIGNED_OFF).plan());

        assertEquals("Final text: every section is signed off", paper.status());
        assertEquals("Riverside Joint Forward Plan", paper.runningTitle());
        assertTrue(Printed.lines(paper).stream().noneMatch(line -> line.startsWith("!")));
    }

    @Test
    void headings_never_skip_a_level_and_never_go_deeper_than_four() {
        var plan =
                new PaperPlan()
                        .section("A", null)
                        .passage(
                                "p",
                                "A",
                                ProseText.read("### Deep at once\n\n#### Deeper\n\n# Back"))
                        .section("B", "A")
                        .section("C", "B")
                        .section("D", "C")
                        .section("E", "D")
                        .passage("q", "E", ProseText.read("# Under the fifth"))
                        .plan();

        var headings =
                Printed.lines(paper(plan)).stream()
                        .filter(line -> line.matches("H\\d .*"))
                        .toList();
        assertEquals(
                List.of(
                        "H1 1 A",
                        "H2 Deep at once",
                        "H3 Deeper",
                        "H2 Back",
                        "H2 1.1 B",
                        "H3 1.1.1 C",
                        "H4 1.1.1.1 D",
                        "H4 1.1.1.1.1 E",
                        "H4 Under the fifth",
                        "H1 Appendix: How this plan meets its legal duties"),
                headings);
    }

    @Test
    void only_sections_and_the_appendix_stand_in_the_contents() {
        var plan =
                new PaperPlan()
                        .section("A", null)
                        .passage("p", "A", ProseText.read("# Within"))
                        .plan();

        var listed =
                paper(plan).blocks().stream()
                        .filter(Heading.class::isInstance)
                        .map(Heading.class::cast)
                        .filter(Heading::inContents)
                        .map(Heading::text)
                        .toList();
        assertEquals(List.of("A", "Appendix: How this plan meets its legal duties"), listed);
    }

    private static PaperPlan duties() {
        return new PaperPlan()
                .section("Care", null)
                .section("Quality of care", "Care")
                .passage("said", "Quality of care", Prose.of("We improve."))
                .requirement(Kind.STATUTORY, "quality", "Improve quality", "s.1", "what", "how")
                .requirement(Kind.STATUTORY, "choice", "Enable choice", "s.2", "what")
                .requirement(Kind.STATUTORY, "advice", "Take advice", "s.3", "what")
                .requirement(Kind.STATUTORY, "joined", "Join up", "s.4", "what")
                .requirement(Kind.RECOMMENDED, "estates", "Estates", "", "what")
                .requirement(Kind.NATIONAL_OBJECTIVE, "waits", "End long waits", "", "what")
                .evidence("Clinical senate", Evidence.Kind.GOVERNANCE)
                .link(SAID, "quality/what")
                .link(SAID, "joined/what")
                .link(SAID, "estates/what")
                .link(new EvidenceId(PaperPlan.uuid("Clinical senate")), "advice/what")
                .answer("estates", "Our estates plan is chapter two.", "Director", "");
    }

    @Test
    void the_appendix_says_how_each_duty_is_met_and_where() {
        var paper = paper(duties().plan());

        var statutory = Printed.table(paper, "Statutory duties");
        assertEquals(
                "Duty and section | How we meet it | Where in the plan", Printed.header(statutory));
        assertTrue(statutory.rowHeader());
        assertEquals(
                List.of(
                        "Improve quality / s.1 | Met in part: 1 of its 2 tests are answered. | 1.1"
                                + " Quality of care, page …",
                        "Enable choice / s.2 | Not yet met: nothing answers this duty. | Not in the"
                                + " plan yet",
                        "Take advice / s.3 | Not yet met in this plan. Outside it there is:"
                                + " Clinical senate. | Not in the plan yet",
                        "Join up / s.4 | Met where shown. | 1.1 Quality of care, page …"),
                Printed.rows(statutory));
        assertEquals(
                List.of("Estates | Our estates plan is chapter two. | 1.1 Quality of care, page …"),
                Printed.rows(Printed.table(paper, "Recommended content")));
    }

    @Test
    void where_in_the_plan_points_at_the_sections_own_heading() {
        var paper = paper(duties().plan());

        var where = Printed.table(paper, "Statutory duties").rows().getFirst().getLast();
        var references =
                where.paragraphs().getFirst().stream()
                        .filter(CrossReference.class::isInstance)
                        .map(CrossReference.class::cast)
                        .toList();
        assertEquals(
                List.of(Shows.NUMBER, Shows.TITLE, Shows.PAGE),
                references.stream().map(CrossReference::shows).toList());
        var anchor =
                paper.blocks().stream()
                        .filter(block ->
                                block instanceof Heading heading
                                        && heading.text().equals("Quality of care"))
                        .map(block -> ((Heading) block).anchor())
                        .toList();
        assertEquals(anchor, references.stream().map(CrossReference::anchor).distinct().toList());
    }

    @Test
    void only_a_duty_that_is_not_in_the_plan_is_marked_where_the_words_say_so() {
        var paper = paper(duties().plan());

        var marked =
                Stream.of("Statutory duties", "Recommended content")
                        .flatMap(caption -> Printed.table(paper, caption).rows().stream())
                        .flatMap(List::stream)
                        .filter(cell -> cell.tone() != Tone.PLAIN)
                        .toList();
        assertEquals(
                List.of(
                        CellText.of("Not in the plan yet", Tone.BAD),
                        CellText.of("Not in the plan yet", Tone.BAD)),
                marked);
    }

    @Test
    void the_list_of_papers_tells_what_goes_in() {
        var kind = new JointForwardPlanPaper();

        assertEquals(
                List.of(
                        "Title page and contents",
                        "2 sections, 1 of them with text",
                        "0 tables drawn from the plan",
                        "Appendix: 5 duties, 3 of them not fully met"),
                kind.contents(duties().plan()));
        assertEquals(
                List.of(
                        "plan joint-forward-plan",
                        "reference reference-volume",
                        "summary public-summary",
                        "duties duties-checklist"),
                PaperKind.ALL.stream().map(paper -> paper.key() + " " + paper.fileName()).toList());
        assertEquals(paper(duties().plan()), kind.make(duties().plan(), PaperPlan.TODAY));
    }
}

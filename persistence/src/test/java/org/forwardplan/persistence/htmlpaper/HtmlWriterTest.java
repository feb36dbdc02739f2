package org.forwardplan.persistence.htmlpaper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Block.Box;
import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.ListItem;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.papers.Block.Tracked;
import org.forwardplan.model.papers.Chart;
import org.forwardplan.model.papers.Chart.Series;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.papers.PaperKind;
import org.forwardplan.model.papers.PublicSummaryPaper;
import org.forwardplan.model.papers.SectionReviewPaper;
import org.forwardplan.model.papers.Span;
import org.forwardplan.model.papers.Span.CrossReference;
import org.forwardplan.model.papers.Span.CrossReference.Shows;
import org.forwardplan.model.papers.Span.Words;
import org.forwardplan.model.papers.Track;
import org.forwardplan.model.review.ReviewTicket;
import org.forwardplan.persistence.rulebooks.RulebookFiles;
import org.forwardplan.persistence.samples.SamplePlans;
import org.forwardplan.persistence.word.RecordedPapers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

class HtmlWriterTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 5);
    private static final Instant AT = Instant.parse("2027-01-05T09:30:00Z");

    @TempDir Path folder;

    private Document page(Paper paper) throws IOException {
        var file = folder.resolve("paper.html");
        new HtmlWriter().write(paper, file, Progress.SILENT);
        return Jsoup.parse(Files.readString(file));
    }

    private Document page(Block... blocks) throws IOException {
        return page(
                new Paper(
                        "Our <plan> & \"more\"",
                        "2026/27",
                        "Draft",
                        "NHS Riverside",
                        DAY,
                        "Our plan",
                        true,
                        false,
                        List.of(blocks)));
    }

    @Test
    void every_paper_of_the_sample_plan_can_be_read_by_everybody() throws IOException {
        var plan = new SamplePlans(new RulebookFiles()).northEastLondon().plan();

        for (var kind : PaperKind.ALL) {
            var page = page(kind.make(plan, DAY));
            assertEquals(List.of(), AccessiblePage.faults(page), kind.key());
            assertTrue(page.select("main p").size() > 2, kind.key());
            assertEquals(
                    kind instanceof PublicSummaryPaper, page.select("table").isEmpty(), kind.key());
        }
        var chapter = Outline.of(plan).entries().get(3).section();
        var ticket = new ReviewTicket(plan.profile().id().text(), 1, chapter.id(), true);
        assertEquals(
                List.of(),
                AccessiblePage.faults(page(new SectionReviewPaper(ticket, true).make(plan, DAY))));
    }

    @Test
    void every_paper_of_a_plan_in_the_middle_of_its_life_can_be_read_by_everybody()
            throws IOException {
        for (var paper : new RecordedPapers().printed().entrySet()) {
            assertEquals(List.of(), AccessiblePage.faults(page(paper.getValue())), paper.getKey());
        }
    }

    @Test
    void what_the_paper_says_is_never_taken_for_markup() throws IOException {
        var page =
                page(
                        Paragraph.of("<script>alert(1)</script> & \u0000\u0007 so on"),
                        new Paragraph(
                                List.of(
                                        new Span.Hyperlink("good", "https://example.org/?a=1&b=2"),
                                        new Span.Hyperlink("bad", "javascript:alert(1)")),
                                null));

        assertEquals("Our <plan> & \"more\"", page.title());
        assertEquals("Our <plan> & \"more\"", page.selectFirst("h1").text());
        assertEquals("<script>alert(1)</script> & so on", page.selectFirst("main p").text());
        assertEquals(List.of(), page.select("script").eachText());
        assertEquals(
                List.of("https://example.org/?a=1&b=2"), page.select("main a").eachAttr("href"));
    }

    @Test
    void headings_stand_below_the_title_and_the_contents_lead_to_them() throws IOException {
        var page =
                page(
                        new Heading(1, "1", "How we work", "work", true),
                        new Heading(2, "1.1", "Care near home", "care", true),
                        new Heading(3, "", "What people told us", null, false),
                        new Heading(1, "2", "Money", null, true));

        assertEquals(
                List.of("h1", "h2", "h2", "h3", "h4", "h2"),
                page.select("h1,h2,h3,h4").stream().map(it -> it.tagName()).toList());
        assertEquals(
                List.of("1 How we work", "1.1 Care near home", "2 Money"),
                page.select("nav a").eachText());
        for (var to : page.select("nav a").eachAttr("href")) {
            assertEquals(1, page.select("main " + to).size(), to);
        }
        assertEquals(List.of("1.1 Care near home"), page.select("nav ul ul a").eachText());
    }

    @Test
    void a_signpost_is_one_link_and_names_no_page() throws IOException {
        var page =
                page(
                        new Heading(1, "1", "How we work", "work", true),
                        new Paragraph(
                                List.of(
                                        new Words("See "),
                                        new CrossReference("work", Shows.NUMBER, "1"),
                                        new Words(" "),
                                        new CrossReference("work", Shows.TITLE, "How we work"),
                                        new Words(", page "),
                                        new CrossReference("work", Shows.PAGE, "…"),
                                        new Words(".")),
                                null));

        assertEquals("See 1 How we work.", page.selectFirst("main p").text());
        assertEquals(List.of("1 How we work"), page.select("main a").eachText());
    }

    @Test
    void lists_are_real_lists_within_one_another() throws IOException {
        var page =
                page(
                        item(false, 1, "one"),
                        item(false, 3, "too deep"),
                        item(true, 1, "first"),
                        item(true, 2, "inner"),
                        item(true, 1, "second"),
                        Paragraph.of("between"),
                        item(true, 1, "anew"));

        assertEquals(
                "<ul> <li>one <ul> <li>too deep</li> </ul></li> </ul>"
                        + "<ol> <li>first <ol> <li>inner</li> </ol></li> <li>second</li> </ol>"
                        + "<ol> <li>anew</li> </ol>",
                page.select("main > ul, main > ol").stream()
                        .map(it -> it.outerHtml().replaceAll("\\s+", " "))
                        .reduce("", String::concat));
    }

    private static ListItem item(boolean numbered, int level, String text) {
        return new ListItem(numbered, level, List.of(new Words(text)));
    }

    @Test
    void changes_say_who_made_them_and_when() throws IOException {
        var taken = Track.deleted("Director of quality", AT);
        var put = Track.inserted("Director of quality", AT);
        var page =
                page(
                        new Paragraph(
                                List.of(
                                        new Words("We "),
                                        new Span.Tracked(taken, new Words("may")),
                                        new Span.Tracked(put, new Words("will"))),
                                null),
                        new Tracked(
                                put,
                                List.of(
                                        new Heading(1, "1", "New", "new", true),
                                        new Box("In short", List.of(Paragraph.of("Better."))))),
                        new Tracked(
                                Track.movedFrom("Director of quality", AT, "m"),
                                List.of(item(false, 1, "gone"))));

        assertEquals("[Taken out: may]", page.selectFirst("del").text());
        assertEquals("[Put in: will]", page.selectFirst("ins").text());
        assertEquals(
                "Put in by Director of quality, 5 January 2027",
                page.selectFirst("ins").attr("title"));
        assertEquals("2027-01-05T09:30:00Z", page.selectFirst("ins").attr("datetime"));
        assertEquals(1, page.select("h2 > ins").size());
        assertEquals(1, page.select("ins > .box").size());
        assertEquals("[Moved away from here: gone]", page.selectFirst("li > del.moved").text());
        assertTrue(page.selectFirst("main > p").hasClass("legend"));
        assertEquals(List.of(), AccessiblePage.faults(page));
    }

    @Test
    void a_chart_is_drawn_described_and_followed_by_its_figures() throws IOException {
        for (var kind : Chart.Kind.values()) {
            var page = page(chart(kind));

            assertEquals("Waits by year", page.selectFirst("svg > title").text());
            assertEquals("Waits fall each year.", page.selectFirst("svg > desc").text());
            assertTrue(page.select("svg text").eachText().contains("40%"), kind.toString());
            assertTrue(page.select("svg text").eachText().contains("Actual (%)"));
            assertEquals("Table 1: Waits by year", page.selectFirst("caption").text());
            assertEquals("Figure 1: Waits by year", page.selectFirst("figcaption").text());
            assertFalse(page.select("svg").outerHtml().contains("NaN"), page.outerHtml());
            assertEquals(List.of(), AccessiblePage.faults(page));
        }
    }

    private static Chart chart(Chart.Kind kind) {
        return new Chart(
                "Waits by year",
                "Waits fall each year.",
                kind,
                List.of("2026/27", "2027/28"),
                List.of(
                        new Series("Plan", Arrays.asList(40.0, 30.0)),
                        new Series("Actual", Arrays.asList(42.0, null))),
                "%",
                new Table(
                        "Waits by year",
                        "Each year with plan and actual.",
                        List.of(Column.of("Year", 40), Column.ofAmounts("Plan", 60)),
                        true,
                        true,
                        List.of(List.of(CellText.of("2026/27"), CellText.of("40%")))));
    }

    @Test
    void the_same_paper_is_the_same_file_and_nothing_comes_from_outside() throws IOException {
        var first = page(chart(Chart.Kind.LINE)).outerHtml();

        assertEquals(first, page(chart(Chart.Kind.LINE)).outerHtml());
        assertTrue(first.contains("default-src 'none'"), first);
    }

    @Test
    void an_obstacle_is_found() {
        var bad =
                Jsoup.parse(
                        "<html><body><p>x</p><h1>A</h1><h3>B</h3><img src='http://x/y.png'>"
                                + "<table><tr><td>1</td></tr></table><a href='#gone'>z</a>");

        var faults = AccessiblePage.faults(bad);
        for (var expected :
                List.of(
                        "no title",
                        "no language",
                        "not one main",
                        "a level is skipped before B",
                        "a picture that says nothing",
                        "fetched: http://x/y.png",
                        "a table without a caption",
                        "a link to nothing: #gone")) {
            assertTrue(faults.contains(expected), expected + " in " + faults);
        }
    }
}

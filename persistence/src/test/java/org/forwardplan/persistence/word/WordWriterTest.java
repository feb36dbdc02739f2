package org.forwardplan.persistence.word;

import static org.forwardplan.persistence.word.WrittenDocument.all;
import static org.forwardplan.persistence.word.WrittenDocument.style;
import static org.forwardplan.persistence.word.WrittenDocument.text;
import static org.forwardplan.persistence.word.WrittenDocument.value;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.forwardplan.model.papers.Block.ListItem;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;

class WordWriterTest {

    @TempDir Path folder;

    @Test
    void headings_stand_in_order_with_the_styles_of_their_levels() throws IOException {
        var written = WrittenDocument.of(Papers.whole(), folder);

        assertEquals(
                List.of(
                        "Heading1: How we work",
                        "Heading2: Care near home",
                        "Heading3Unnumbered: What people told us",
                        "Heading3: Third level",
                        "Heading4: Fourth level",
                        "Heading4: Fifth level",
                        "Heading4: Fourth level again",
                        "Heading1: Figures",
                        "Heading1: Appendix: our duties"),
                written.ofStyle("Heading").stream()
                        .map(heading -> style(heading) + ": " + text(heading))
                        .toList());
    }

    @Test
    void the_title_page_says_what_it_is_and_has_neither_header_nor_footer() throws IOException {
        var written = WrittenDocument.of(Papers.whole(), folder);

        assertEquals(
                List.of(
                        "CoverOrganisation: NHS Riverside",
                        "CoverTitle: Riverside Forward Plan",
                        "CoverSubtitle: 2026/27 to 2030/31",
                        "CoverStatus: Draft",
                        "CoverLine: 5 January 2027"),
                written.paragraphs().stream()
                        .limit(5)
                        .map(line -> style(line) + ": " + text(line))
                        .toList());
        var section = all(written.body(), "sectPr").getFirst();
        assertEquals(1, all(section, "titlePg").size());
        assertEquals(
                List.of("default"),
                all(section, "headerReference").stream().map(it -> value(it, "type")).toList());
    }

    @Test
    void every_style_that_is_used_is_a_style_of_the_document() throws IOException {
        for (var paper : List.of(Papers.whole(), Papers.onItsSide(Papers.duties()))) {
            var written = WrittenDocument.of(paper, folder);
            var known =
                    all(written.part("word/styles.xml").getDocumentElement(), "style").stream()
                            .map(style -> value(style, "styleId"))
                            .toList();
            for (var used : all(written.body(), "pStyle")) {
                assertTrue(known.contains(value(used, "val")), value(used, "val"));
            }
        }
    }

    @Test
    void words_that_announce_a_list_stay_with_it_and_words_keep_clear_of_a_table()
            throws IOException {
        var written =
                WrittenDocument.of(
                        Papers.of(
                                Paragraph.of("We will:"),
                                new ListItem(false, 1, List.of(new Span.Words("begin"))),
                                Papers.duties(),
                                Paragraph.of("After it.")),
                        folder);

        var announcing = written.ofStyle("Normal").getFirst();
        var after = written.ofStyle("Normal").getLast();
        assertEquals(List.of(1, 0), List.of(keeps(announcing), keeps(after)));
        assertEquals("240", value(all(after, "spacing").getFirst(), "before"));
        assertEquals(List.of(), all(announcing, "spacing"));
    }

    private static int keeps(Element paragraph) {
        return all(paragraph, "keepNext").size();
    }

    @Test
    void header_and_footer_carry_the_running_title_and_the_page() throws IOException {
        var written = WrittenDocument.of(Papers.whole(), folder);

        var header = written.part("word/header1.xml").getDocumentElement();
        var footer = written.part("word/footer1.xml").getDocumentElement();
        assertEquals("Riverside Forward Plan (draft)", text(header));
        assertEquals("NHS RiversidePage 1 of 1", text(footer));
        assertEquals(
                List.of("PAGE", "NUMPAGES"),
                all(footer, "instrText").stream().map(it -> it.getTextContent().strip()).toList());
        assertEquals(1, all(header, "p").size());
    }

    @Test
    void title_author_language_and_dates_are_the_papers_own() throws IOException {
        var written = WrittenDocument.of(Papers.whole(), folder);

        try (var in = Files.newInputStream(written.file());
                var document = new XWPFDocument(in)) {
            var core = document.getProperties().getCoreProperties();
            assertEquals("Riverside Forward Plan", core.getTitle());
            assertEquals("NHS Riverside", core.getCreator());
            assertEquals(
                    "en-GB", core.getUnderlyingProperties().getLanguageProperty().orElseThrow());
            assertEquals("2027-01-05T12:00:00Z", core.getCreated().toInstant().toString());
            assertEquals("2027-01-05T12:00:00Z", core.getModified().toInstant().toString());
        }
        var lang =
                all(
                        all(written.part("word/styles.xml").getDocumentElement(), "docDefaults")
                                .getFirst(),
                        "lang");
        assertEquals("en-GB", value(lang.getFirst(), "val"));
    }

    @Test
    void the_same_paper_is_the_same_file_whenever_it_is_written() throws IOException {
        var once = WrittenDocument.of(Papers.whole(), folder);
        var again = WrittenDocument.of(Papers.whole(), folder);

        assertArrayEquals(once.bytes(), again.bytes());
        try (var zip = new ZipFile(once.file().toFile())) {
            assertTrue(
                    zip.stream()
                            .allMatch(entry ->
                                    entry.getTimeLocal().toLocalDate().equals(Papers.DAY)));
        }
    }

    @Test
    void each_new_list_starts_at_one_and_an_inner_list_does_not_end_the_outer() throws IOException {
        var written = WrittenDocument.of(Papers.whole(), folder);

        var items = written.ofStyle("List");
        var lists =
                items.stream().map(item -> value(all(item, "numId").getFirst(), "val")).toList();
        var levels =
                items.stream().map(item -> value(all(item, "ilvl").getFirst(), "val")).toList();
        assertEquals(List.of("2", "2", "3", "3", "3", "4"), lists);
        assertEquals(List.of("0", "1", "0", "1", "0", "0"), levels);
        var numbering = written.part("word/numbering.xml").getDocumentElement();
        var own =
                all(numbering, "num").stream()
                        .filter(num -> value(num, "numId").equals("4"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("1", value(all(own, "startOverride").getFirst(), "val"));
    }

    @Test
    void what_looks_like_a_formula_or_markup_stays_text_and_what_xml_cannot_hold_is_left_out()
            throws IOException {
        var odd = "=1+1 <b>&amp; \u0000\u0007\uFFFE\uD800 “é” 😀 \t tab\nline";
        var written = WrittenDocument.of(Papers.of(Paragraph.of(odd)), folder);

        assertEquals("=1+1 <b>&amp;  “é” 😀   tab line", text(written.paragraphs().getLast()));
    }

    @Test
    void a_link_no_reader_could_follow_leaves_its_words() throws IOException {
        var spans =
                List.<Span>of(
                        new Span.Hyperlink("good", "https://www.example.org/a"),
                        new Span.Hyperlink(" broken", "not an address"),
                        new Span.Hyperlink(" risky", "file:///etc/passwd"));
        var written = WrittenDocument.of(Papers.of(new Paragraph(spans, null)), folder);

        var paragraph = written.paragraphs().getLast();
        assertEquals("good broken risky", text(paragraph));
        assertEquals(
                List.of("good"),
                all(paragraph, "hyperlink").stream().map(WrittenDocument::text).toList());
    }

    @Test
    void a_page_on_its_side_is_as_wide_as_its_tables() throws IOException {
        var upright = Papers.of(Papers.figures(1));
        var sideways =
                new org.forwardplan.model.papers.Paper(
                        "Title",
                        "",
                        "",
                        "NHS Riverside",
                        LocalDate.of(1900, 1, 1),
                        "Title",
                        false,
                        true,
                        upright.blocks());
        var written = WrittenDocument.of(sideways, folder);

        var size = all(written.body(), "pgSz").getFirst();
        assertEquals("landscape", value(size, "orient"));
        var grid =
                all(written.body(), "gridCol").stream()
                        .mapToInt(column -> Integer.parseInt(value(column, "w")))
                        .sum();
        assertEquals(16838 - 2 * 850, grid);
        assertFalse(all(written.body(), "titlePg").stream().findAny().isPresent());
        assertEquals("Title", style(written.paragraphs().getFirst()));
    }
}

package org.forwardplan.persistence.word;

import static org.forwardplan.persistence.word.WrittenDocument.all;
import static org.forwardplan.persistence.word.WrittenDocument.style;
import static org.forwardplan.persistence.word.WrittenDocument.text;
import static org.forwardplan.persistence.word.WrittenDocument.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.ListItem;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.papers.Span;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.plan.StyleRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class HouseTemplateTest {

    @TempDir Path folder;

    private final HouseTemplateFiles files = new HouseTemplateFiles();
    private HouseTemplate meadow;

    @BeforeEach
    void read() throws IOException {
        meadow = files.read(ForeignTemplates.meadow(folder));
    }

    private WrittenDocument written(HouseTemplate template, Paper paper) throws IOException {
        var file = Files.createTempDirectory(folder, "paper").resolve("paper.docx");
        files.writer(template).write(paper, file, Progress.SILENT);
        return new WrittenDocument(file);
    }

    @Test
    void styles_are_guessed_by_name_and_by_their_place_in_the_outline() {
        assertEquals(
                Map.of(
                        StyleRole.TITLE, "Report Title",
                        StyleRole.SUBTITLE, "Report Subtitle",
                        StyleRole.HEADING_1, "Chapter",
                        StyleRole.HEADING_2, "Meadow Heading 2",
                        StyleRole.BODY, "Body copy",
                        StyleRole.BULLETS, "Meadow bullets",
                        StyleRole.TABLE, "Meadow Table",
                        StyleRole.TABLE_HEADING, "Tbl Head",
                        StyleRole.LINK, "Hyperlink"),
                meadow.styles());
        assertEquals(
                List.of("Heading 3", "Heading 4", "Numbered list", "Text in a table", "Caption"),
                meadow.lacking().stream().limit(5).map(StyleRole::toString).toList());
        assertTrue(meadow.titlePage());
    }

    @Test
    void a_template_from_libreoffice_is_understood_as_well() {
        var template = files.read(ForeignTemplates.libreOffice());

        assertEquals("Body Text", template.styles().get(StyleRole.BODY));
        assertEquals("Heading 3", template.styles().get(StyleRole.HEADING_3));
        assertEquals("Title", template.styles().get(StyleRole.TITLE));
        assertEquals("Header", template.styles().get(StyleRole.HEADER));
        assertFalse(template.styles().containsKey(StyleRole.TABLE));
        assertTrue(template.titlePage());
    }

    @Test
    void a_template_made_with_writer_in_german_is_understood_by_names_alone() throws IOException {
        var haus = files.read(ForeignTemplates.haus());

        assertEquals(
                List.of("Haus Title", "Haus Subtitle", "Überschrift 1 Haus", "Überschrift 2 Haus"),
                List.of(
                        haus.styles().get(StyleRole.TITLE),
                        haus.styles().get(StyleRole.SUBTITLE),
                        haus.styles().get(StyleRole.HEADING_1),
                        haus.styles().get(StyleRole.HEADING_2)));
        assertTrue(haus.titlePage());
        var written = written(haus, Papers.whole());
        assertEquals(
                List.of("Riverside Forward Plan", "2026/27 to 2030/31"),
                written.paragraphs().stream().limit(2).map(WrittenDocument::text).toList());
        assertFalse(text(written.body()).contains("Guidance"), text(written.body()));
        try (var document = new XWPFDocument(Files.newInputStream(written.file()))) {
            assertEquals(1, document.getHeaderList().getFirst().getAllPictures().size());
            assertTrue(document.getFooterList().getFirst().getText().startsWith("In confidence"));
        }
    }

    @Test
    void the_text_wears_the_styles_of_the_house_and_ours_where_it_has_none() throws IOException {
        var written = written(meadow, Papers.whole());
        var names = new java.util.HashMap<String, String>();
        for (var style : all(written.part("word/styles.xml").getDocumentElement(), "style")) {
            names.put(value(style, "styleId"), value(all(style, "name").getFirst(), "val"));
        }

        assertEquals("Chapter", names.get(ofText(written, "How we work")));
        assertEquals("Meadow Heading 2", names.get(ofText(written, "Care near home")));
        assertEquals("heading 3", names.get(ofText(written, "Third level")));
        assertEquals("Heading 3 Unnumbered", names.get(ofText(written, "What people told us")));
        assertEquals("Body copy", names.get(ofText(written, "Something between two lists.")));
        assertEquals("Meadow bullets", names.get(ofText(written, "first bullet")));
        assertEquals("List Number", names.get(ofText(written, "step one")));
        assertEquals("MT", value(all(written.body(), "tblStyle").getFirst(), "val"));
        for (var used : all(written.body(), "pStyle")) {
            assertTrue(names.containsKey(value(used, "val")), value(used, "val"));
        }
    }

    private static String ofText(WrittenDocument written, String text) {
        return written.paragraphs().stream()
                .filter(it -> text(it).equals(text))
                .map(WrittenDocument::style)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void its_title_page_stays_and_says_what_the_paper_is_called() throws IOException {
        var written = written(meadow, Papers.whole());

        assertEquals(
                List.of(
                        "RT: Riverside Forward Plan",
                        "RS: 2026/27 to 2030/31",
                        ": For the board on 5 January 2027",
                        ": "),
                written.paragraphs().stream()
                        .limit(4)
                        .map(it -> style(it) + ": " + text(it))
                        .toList());
        assertFalse(text(written.body()).contains("Guidance"), text(written.body()));
        assertEquals(2, all(written.body(), "sectPr").size());
    }

    @Test
    void margins_header_logo_and_footer_are_those_of_the_house_and_nothing_else_of_it()
            throws IOException {
        var written = written(meadow, Papers.of(Papers.duties()));

        var section = all(written.body(), "sectPr").getLast();
        assertEquals("1800", value(all(section, "pgMar").getFirst(), "top"));
        try (var document = new XWPFDocument(Files.newInputStream(written.file()))) {
            assertEquals(1, document.getHeaderList().getFirst().getAllPictures().size());
            assertEquals(
                    "Meadow ICB, in confidence",
                    document.getFooterList().getFirst().getText().strip());
        }
        assertEquals(
                List.of("word/media/image1.png"),
                written.parts().stream().filter(it -> it.startsWith("word/media/")).toList());
        var type = new String(content(written, "[Content_Types].xml"));
        assertFalse(type.contains("template"), type);
    }

    private static byte[] content(WrittenDocument written, String part) throws IOException {
        try (var zip = new java.util.zip.ZipFile(written.file().toFile())) {
            return zip.getInputStream(zip.getEntry(part)).readAllBytes();
        }
    }

    @Test
    void its_lists_stay_and_ours_are_added_beside_them() throws IOException {
        var written =
                written(
                        meadow,
                        Papers.of(
                                new Heading(1, "1", "Chapter one", "one", true),
                                new ListItem(false, 2, List.of(new Span.Words("inner"))),
                                new ListItem(true, 1, List.of(new Span.Words("first")))));

        var body = all(written.body(), "numPr");
        assertEquals(
                List.of("0 in 8", "1 in 7", "0 in 9"),
                body.stream()
                        .map(it ->
                                value(all(it, "ilvl").getFirst(), "val")
                                        + " in "
                                        + value(all(it, "numId").getFirst(), "val"))
                        .toList());
        var nums = all(written.part("word/numbering.xml").getDocumentElement(), "num");
        assertEquals(nums.size(), nums.stream().map(it -> value(it, "numId")).distinct().count());
    }

    @Test
    void the_contents_page_finds_headings_by_the_names_of_the_house() throws IOException {
        var written = written(meadow, Papers.whole());

        assertEquals(
                " TOC \\t \"Chapter,1,Meadow Heading 2,2\" \\h \\z ",
                all(written.body(), "instrText").stream()
                        .map(Element::getTextContent)
                        .filter(it -> it.contains("TOC"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void a_paper_without_a_title_page_begins_with_its_title() throws IOException {
        var written = written(meadow, Papers.onItsSide(Papers.duties()));

        assertEquals(
                "RT: Riverside checklist",
                style(written.paragraphs().getFirst())
                        + ": "
                        + text(written.paragraphs().getFirst()));
        var size = all(all(written.body(), "sectPr").getFirst(), "pgSz").getFirst();
        assertEquals("landscape", value(size, "orient"));
    }

    @Test
    void what_it_lacks_takes_its_colour() throws IOException {
        var written = written(files.read(ForeignTemplates.libreOffice()), Papers.whole());
        var styles = all(written.part("word/styles.xml").getDocumentElement(), "style");

        assertEquals(List.of("FFFFFF"), colours(styles, "TableHeading"));
        assertEquals(List.of("6B2C91"), colours(styles, "Heading4"));
    }

    private static List<String> colours(List<Element> styles, String id) {
        return styles.stream()
                .filter(it -> value(it, "styleId").equals(id))
                .flatMap(it -> all(it, "color").stream())
                .map(it -> value(it, "val"))
                .toList();
    }

    @Test
    void a_choice_of_styles_made_earlier_holds_as_far_as_the_template_still_has_them() {
        var chosen =
                meadow.with(
                        Map.of(
                                StyleRole.BODY,
                                "Normal",
                                StyleRole.CAPTION,
                                "Gone since last year"));

        assertEquals(Map.of(StyleRole.BODY, "Normal"), chosen.styles());
        assertEquals(
                "Chapter",
                meadow.with(StyleRole.HEADING_3, "Chapter").styles().get(StyleRole.HEADING_3));
        assertTrue(meadow.without(StyleRole.TABLE).lacking().contains(StyleRole.TABLE));
        assertEquals(List.of("Normal Table", "Meadow Table"), meadow.choices(StyleRole.TABLE));
    }
}

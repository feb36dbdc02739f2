package org.forwardplan.persistence.word;

import static org.forwardplan.persistence.word.WrittenDocument.all;
import static org.forwardplan.persistence.word.WrittenDocument.children;
import static org.forwardplan.persistence.word.WrittenDocument.style;
import static org.forwardplan.persistence.word.WrittenDocument.text;
import static org.forwardplan.persistence.word.WrittenDocument.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.papers.Block.Contents;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Span;
import org.forwardplan.model.papers.Span.CrossReference;
import org.forwardplan.model.papers.Span.CrossReference.Shows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class CrossReferenceTest {

    @TempDir Path folder;

    @Test
    void the_contents_page_already_lists_what_word_will_list() throws IOException {
        var written = WrittenDocument.of(Papers.whole(), folder);

        var entries =
                written.ofStyle("TOC").stream()
                        .filter(entry -> !style(entry).equals("TOCHeading"))
                        .toList();
        assertEquals(
                List.of(
                        "TOC1: 1How we work",
                        "TOC2: 1.1Care near home",
                        "TOC1: 2Figures",
                        "TOC1: Appendix: our duties"),
                entries.stream().map(entry -> style(entry) + ": " + text(entry)).toList());
        assertEquals("TOC \\o \"1-2\" \\h \\z", instructions(entries.getFirst()).getFirst());
        assertTrue(
                entries.stream()
                        .allMatch(entry -> instructions(entry).getLast().startsWith("PAGEREF ")));
    }

    @Test
    void word_is_asked_to_fill_in_the_pages_when_it_opens_the_document() throws IOException {
        var settings = WrittenDocument.of(Papers.whole(), folder).part("word/settings.xml");

        assertEquals(
                "true",
                value(all(settings.getDocumentElement(), "updateFields").getFirst(), "val"));
    }

    @Test
    void every_reference_and_link_leads_to_a_bookmark_that_exists_once() throws IOException {
        var body = WrittenDocument.of(Papers.whole(), folder).body();

        var names = all(body, "bookmarkStart").stream().map(it -> value(it, "name")).toList();
        var wanted =
                Stream.concat(
                                all(body, "hyperlink").stream().map(it -> value(it, "anchor")),
                                instructions(body).stream()
                                        .filter(words -> words.matches("(REF|PAGEREF) .*"))
                                        .map(words -> words.split(" ")[1]))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toSet());
        assertEquals(names.size(), names.stream().distinct().count());
        assertTrue(names.containsAll(wanted), wanted + " in " + names);
        assertEquals(4, wanted.size());
        assertTrue(names.stream().allMatch(name -> name.matches("[A-Za-z_]\\w{0,39}")));
        assertEquals(
                all(body, "bookmarkStart").stream().map(it -> value(it, "id")).toList(),
                all(body, "bookmarkEnd").stream().map(it -> value(it, "id")).toList());
    }

    @Test
    void every_field_that_begins_also_ends() throws IOException {
        var body = WrittenDocument.of(Papers.whole(), folder).body();

        var open = 0;
        for (var mark : all(body, "fldChar")) {
            open +=
                    switch (value(mark, "fldCharType")) {
                        case "begin" -> 1;
                        case "end" -> -1;
                        default -> 0;
                    };
            assertTrue(open >= 0);
        }
        assertEquals(0, open);
    }

    @Test
    void a_signpost_says_number_and_title_before_any_field_is_worked_out() throws IOException {
        var tables = all(WrittenDocument.of(Papers.whole(), folder).body(), "tbl");
        var signpost = all(all(tables.getLast(), "tr").get(1), "tc").getLast();

        assertEquals("1.1 Care near home, page …", text(signpost));
        var bookmark = "_Ref_2";
        assertEquals(
                List.of(
                        "REF " + bookmark + " \\n \\h",
                        "REF " + bookmark + " \\h",
                        "PAGEREF " + bookmark + " \\h"),
                instructions(signpost));
    }

    @Test
    void words_own_numbering_is_used_where_it_comes_to_the_same_number() throws IOException {
        var written = WrittenDocument.of(Papers.whole(), folder);

        var levels =
                written.ofStyle("Heading").stream()
                        .map(heading -> text(heading) + " " + numbering(heading))
                        .toList();
        assertEquals(
                List.of(
                        "How we work []",
                        "Care near home []",
                        "What people told us []",
                        "Third level []",
                        "Fourth level []",
                        "Fifth level [4, 1]",
                        "Fourth level again []",
                        "Figures []",
                        "Appendix: our duties [0, 0]"),
                levels);
    }

    @Test
    void a_number_that_word_would_not_come_to_is_text_and_can_still_be_referred_to()
            throws IOException {
        var written =
                WrittenDocument.of(
                        Papers.of(
                                new Contents("Contents", 1),
                                new Heading(1, "3", "Third", "third", true),
                                new Heading(1, "1", "First", "first", true),
                                new Paragraph(
                                        List.of(new CrossReference("third", Shows.NUMBER, "3")),
                                        null)),
                        folder);

        var headings = written.ofStyle("Heading");
        assertEquals(
                List.of("3 Third", "First"), headings.stream().map(WrittenDocument::text).toList());
        assertEquals(List.of("0", "0"), numbering(headings.getFirst()));
        assertEquals(
                List.of("REF _Ref_1_number \\h"), instructions(written.paragraphs().getLast()));
        assertEquals(
                List.of("_Ref_1_number", "_Ref_1"),
                all(headings.getFirst(), "bookmarkStart").stream()
                        .map(it -> value(it, "name"))
                        .toList());
    }

    @Test
    void a_reference_to_nothing_is_plain_text() throws IOException {
        var nowhere = new CrossReference("gone", Shows.TITLE, "Somewhere");
        var written =
                WrittenDocument.of(Papers.of(new Paragraph(List.<Span>of(nowhere), null)), folder);

        assertEquals("Somewhere", text(written.paragraphs().getLast()));
        assertEquals(List.of(), instructions(written.paragraphs().getLast()));
    }

    private static List<String> numbering(Element heading) {
        return all(heading, "numPr").stream()
                .flatMap(numbering ->
                        children(numbering, "ilvl").stream()
                                .flatMap(level ->
                                        Stream.of(level, children(numbering, "numId").getFirst())))
                .map(it -> value(it, "val"))
                .toList();
    }

    private static List<String> instructions(Element within) {
        return all(within, "instrText").stream().map(it -> it.getTextContent().strip()).toList();
    }
}

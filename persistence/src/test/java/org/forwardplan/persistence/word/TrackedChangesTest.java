package org.forwardplan.persistence.word;

import static org.forwardplan.persistence.word.WrittenDocument.all;
import static org.forwardplan.persistence.word.WrittenDocument.style;
import static org.forwardplan.persistence.word.WrittenDocument.text;
import static org.forwardplan.persistence.word.WrittenDocument.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.PageBreak;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Block.Tracked;
import org.forwardplan.model.papers.Settled;
import org.forwardplan.model.papers.Track;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

class TrackedChangesTest {

    @TempDir Path folder;

    private Element body;

    @BeforeEach
    void write() throws IOException {
        body = body(Redline.blocks());
    }

    private Element body(List<Block> blocks) throws IOException {
        return WrittenDocument.of(Papers.of(blocks), folder).body();
    }

    @Test
    void all_changes_accepted_it_is_the_paper_as_it_is_now() throws IOException {
        var now = SettledDocument.accepted(body(Settled.accepted(Redline.blocks())));

        assertTrue(now.contains("Heading2: The new way"), now.toString());
        assertEquals(now, withoutEnd(SettledDocument.accepted(body)));
    }

    @Test
    void all_changes_rejected_it_is_the_paper_as_it_was() throws IOException {
        var then = SettledDocument.rejected(body(Settled.rejected(Redline.blocks())));

        assertTrue(then.contains("Heading2: The old way"), then.toString());
        assertEquals(uncounted(then), uncounted(withoutEnd(SettledDocument.rejected(body))));
    }

    /// Word counts captions anew; until then they say their numbers of now.
    private static List<String> uncounted(List<String> lines) {
        return lines.stream().map(it -> it.replaceFirst("Table \\d+:", "Table:")).toList();
    }

    /// The paragraph Word must have after a change.
    private static List<String> withoutEnd(List<String> lines) {
        assertEquals("TableEnd: ", lines.getLast());
        return lines.subList(0, lines.size() - 1);
    }

    @Test
    void each_change_has_its_own_number_its_author_and_its_time() {
        var changes =
                Stream.of("ins", "del", "moveFrom", "moveTo")
                        .flatMap(name -> all(body, name).stream())
                        .toList();
        var marks =
                Stream.of("bookmarkStart", "moveFromRangeStart", "moveToRangeStart")
                        .flatMap(name -> all(body, name).stream())
                        .toList();

        assertTrue(changes.size() > 50, changes.size() + " changes");
        for (var change : changes) {
            assertEquals(Redline.BY, value(change, "author"));
            assertEquals("2027-01-05T09:30:00Z", value(change, "date"));
        }
        var ids =
                Stream.concat(changes.stream(), marks.stream()).map(it -> value(it, "id")).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
    }

    @Test
    void words_that_were_taken_out_are_deleted_text_and_so_are_their_fields() {
        for (var deleted : all(body, "del")) {
            assertEquals(List.of(), all(deleted, "t"));
            assertEquals(List.of(), all(deleted, "instrText"));
        }
        assertEquals(
                List.of(" REF _Ref_4 \\n \\h ", " SEQ Table \\* ARABIC "),
                all(body, "delInstrText").stream().map(Element::getTextContent).toList());
        var links = all(body, "hyperlink");
        assertEquals(
                List.of("the board’s page"),
                all(links.getFirst(), "ins").stream().map(WrittenDocument::text).toList());
    }

    @Test
    void a_move_has_one_name_where_it_came_from_and_where_it_went() {
        var from = all(body, "moveFromRangeStart");
        var to = all(body, "moveToRangeStart");

        assertEquals(List.of("move1"), from.stream().map(it -> value(it, "name")).toList());
        assertEquals(List.of("move1"), to.stream().map(it -> value(it, "name")).toList());
        assertEquals(
                List.of(value(from.getFirst(), "id")),
                all(body, "moveFromRangeEnd").stream().map(it -> value(it, "id")).toList());
        assertEquals(
                List.of(value(to.getFirst(), "id")),
                all(body, "moveToRangeEnd").stream().map(it -> value(it, "id")).toList());
        assertEquals("How people comeby foot", between(body, "moveFromRange"));
        assertEquals("How people comeby foot or by bicycle", between(body, "moveToRange"));
    }

    private static String between(Element body, String range) {
        var text = new StringBuilder();
        var at = all(body, range + "Start").getFirst().getNextSibling();
        while (!(range + "End").equals(at.getLocalName())) {
            text.append(text((Element) at));
            at = at.getNextSibling();
        }
        return text.toString();
    }

    @Test
    void a_move_that_lacks_its_other_end_is_a_plain_change() throws IOException {
        var lonely = body(List.of(moved("lost", Paragraph.of("From nowhere."))));

        assertEquals(List.of(), all(lonely, "moveToRangeStart"));
        assertEquals(List.of(), all(lonely, "moveTo"));
        assertEquals("From nowhere.", text(all(lonely, "ins").getLast()));
    }

    @Test
    void a_moved_table_is_taken_out_and_put_in_and_the_words_around_it_move() throws IOException {
        var content =
                List.<Block>of(
                        Paragraph.of("Before."),
                        Redline.figures("Moved", 1),
                        Paragraph.of("After."));
        var from = new Tracked(Track.movedFrom(Redline.BY, Redline.AT, "m"), content);
        var written =
                body(
                        List.of(
                                from,
                                Paragraph.of("Between."),
                                new Tracked(Track.movedTo(Redline.BY, Redline.AT, "m"), content)));

        assertEquals(
                List.of("m", "m_2"),
                all(written, "moveToRangeStart").stream().map(it -> value(it, "name")).toList());
        var rows = all(written, "trPr");
        assertEquals(1, all(rows.getFirst(), "del").size());
        assertEquals(1, all(rows.getLast(), "ins").size());
        assertEquals(
                SettledDocument.accepted(body(Settled.accepted(List.of(from)))),
                List.of(
                        "CoverOrganisation: NHS Riverside",
                        "CoverTitle: Riverside Forward Plan",
                        "CoverSubtitle: 2026/27 to 2030/31",
                        "CoverStatus: Draft",
                        "CoverLine: 5 January 2027"));
    }

    private static Tracked moved(String name, Block block) {
        return new Tracked(Track.movedTo(Redline.BY, Redline.AT, name), List.of(block));
    }

    @Test
    void the_contents_page_lists_what_stays_and_word_counts_only_that() throws IOException {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Contents("Contents", 2));
        blocks.addAll(Redline.blocks());
        var written = body(blocks);

        assertEquals(
                List.of("TOC1: 1How we work", "TOC2: 1.1The new way", "TOC2: 1.2What stays"),
                all(written, "p").stream()
                        .filter(it -> style(it).startsWith("TOC") && !style(it).endsWith("ing"))
                        .map(it -> style(it) + ": " + text(it))
                        .toList());
        assertEquals(
                List.of(),
                all(written, "p").stream()
                        .filter(it -> style(it).matches("Heading\\d"))
                        .filter(it -> text(it).matches("\\d.*"))
                        .map(WrittenDocument::text)
                        .toList());
    }

    @Test
    void a_page_begins_whichever_way_its_first_change_is_settled() throws IOException {
        var written =
                body(
                        List.of(
                                Paragraph.of("Before."),
                                new PageBreak(),
                                new Tracked(
                                        Redline.TAKEN_OUT,
                                        List.of(new Heading(1, "1", "Old", null, true))),
                                Paragraph.of("After.")));

        var breaks = all(written, "pageBreakBefore");
        var last = (Element) breaks.getLast().getParentNode().getParentNode();
        assertEquals("TableEnd: ", style(last) + ": " + text(last));
        assertEquals(List.of(), all(last, "del"));
    }
}

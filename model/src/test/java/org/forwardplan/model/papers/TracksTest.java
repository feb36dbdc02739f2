package org.forwardplan.model.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.papers.Block.Tracked;
import org.forwardplan.model.papers.Span.Words;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;

class TracksTest {

    private static final Instant AT = Instant.parse("2027-01-05T09:30:00Z");
    private static final Track PUT_IN = Track.inserted("Head of planning", AT);
    private static final Track TAKEN_OUT = Track.deleted("Head of planning", AT);

    private static Span put(String text) {
        return new Span.Tracked(PUT_IN, new Words(text));
    }

    private static Span taken(String text) {
        return new Span.Tracked(TAKEN_OUT, new Words(text));
    }

    private static Paragraph changed() {
        return new Paragraph(List.of(new Words("We "), taken("may"), put("will")), null);
    }

    private static String said(List<Block> blocks) {
        return blocks.stream().map(it -> Spans.text(((Paragraph) it).spans())).toList().toString();
    }

    @Test
    void changes_are_settled_one_way_or_the_other() {
        var blocks =
                List.<Block>of(
                        changed(),
                        new Tracked(PUT_IN, List.of(Paragraph.of("New."))),
                        new Tracked(TAKEN_OUT, List.of(Paragraph.of("Old."))));

        assertEquals("[We will, New.]", said(Settled.accepted(blocks)));
        assertEquals("[We may, Old.]", said(Settled.rejected(blocks)));
    }

    @Test
    void what_is_taken_out_as_a_whole_reads_as_it_was_and_what_is_put_in_as_it_is_now() {
        assertEquals("[We may]", said(new Tracked(TAKEN_OUT, List.of(changed())).content()));
        assertEquals("[We will]", said(new Tracked(PUT_IN, List.of(changed())).content()));
        var moved = Track.movedTo("Head of planning", AT, "m");
        assertEquals(List.of(changed()), new Tracked(moved, List.of(changed())).content());
    }

    @Test
    void a_heading_reads_as_it_is_now() {
        var heading =
                new Heading(1, "1", "Old", "here", true).tracked(List.of(taken("Old"), put("New")));

        assertEquals("New", heading.text());
        assertEquals(
                List.of(new Heading(1, "1", "Old", "here", true)),
                Settled.rejected(List.of(heading)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Heading(1, "", "Other", null, true, List.of(put("New"))));
    }

    @Test
    void rows_are_put_in_and_taken_out_of_a_table() {
        var table =
                new Table(
                                "Hubs",
                                "",
                                List.of(Column.of("Hub", 100)),
                                true,
                                true,
                                List.of(
                                        List.of(CellText.of("one")),
                                        List.of(CellText.of("two")),
                                        List.of(CellText.of("three"))))
                        .tracked(
                                new TableTracks(
                                        List.of(new Words("Hubs"), put(" now")),
                                        Map.of(0, TAKEN_OUT, 2, PUT_IN)));

        assertEquals("[two, three]", rows(Settled.accepted(List.of(table))));
        assertEquals("[one, two]", rows(Settled.rejected(List.of(table))));
        assertEquals("Hubs now", table.caption());
        assertEquals("Hubs", ((Table) Settled.rejected(List.of(table)).getFirst()).caption());
        assertThrows(
                IllegalArgumentException.class,
                () -> table.tracked(new TableTracks(List.of(), Map.of(3, PUT_IN))));
    }

    private static String rows(List<Block> blocks) {
        return ((Table) blocks.getFirst())
                .rows().stream()
                        .map(row -> Spans.text(row.getFirst().paragraphs().getFirst()))
                        .toList()
                        .toString();
    }

    @Test
    void a_change_that_cannot_be_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Track.inserted(" ", AT));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Track(Track.Kind.MOVED_TO, "Head of planning", AT, ""));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Tracked(PUT_IN, List.of(new Block.PageBreak())));
        assertThrows(IllegalArgumentException.class, () -> new Span.Tracked(PUT_IN, put("twice")));
    }
}

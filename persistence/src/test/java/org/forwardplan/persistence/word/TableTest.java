package org.forwardplan.persistence.word;

import static org.forwardplan.persistence.word.WrittenDocument.all;
import static org.forwardplan.persistence.word.WrittenDocument.style;
import static org.forwardplan.persistence.word.WrittenDocument.text;
import static org.forwardplan.persistence.word.WrittenDocument.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class TableTest {

    @TempDir Path folder;

    private List<Element> tables() throws IOException {
        return all(WrittenDocument.of(Papers.whole(), folder).body(), "tbl");
    }

    @Test
    void the_header_row_is_marked_in_the_row_and_in_the_look_of_the_table() throws IOException {
        for (var table : tables()) {
            var rows = all(table, "tr");
            assertEquals(1, all(rows.getFirst(), "tblHeader").size());
            assertEquals(1, all(table, "tblHeader").size());
            var look = all(table, "tblLook").getFirst();
            assertEquals("true", value(look, "firstRow"));
            assertEquals("true", value(look, "firstColumn"));
            assertEquals("06A0", value(look, "val"));
        }
    }

    @Test
    void a_working_table_on_its_side_has_smaller_words() throws IOException {
        var written = WrittenDocument.of(Papers.onItsSide(Papers.duties()), folder);
        assertEquals(
                List.of("TableHeadingDense", "TableRowHeadingDense", "TableTextDense"),
                all(all(written.body(), "tbl").getFirst(), "p").stream()
                        .map(WrittenDocument::style)
                        .distinct()
                        .toList());
    }

    @Test
    void no_row_breaks_over_a_page() throws IOException {
        for (var table : tables()) {
            assertEquals(all(table, "tr").size(), all(table, "cantSplit").size());
        }
    }

    @Test
    void no_cell_is_merged_no_table_stands_in_another_and_the_style_draws_the_lines()
            throws IOException {
        for (var table : tables()) {
            for (var forbidden : List.of("gridSpan", "vMerge", "tbl", "tblBorders", "tcBorders")) {
                assertEquals(List.of(), all(table, forbidden), forbidden);
            }
            assertEquals("PlanTable", value(all(table, "tblStyle").getFirst(), "val"));
        }
    }

    @Test
    void somebody_who_cannot_see_a_table_is_told_what_it_shows() throws IOException {
        var table = tables().getFirst();

        assertEquals("Figures we use", value(all(table, "tblCaption").getFirst(), "val"));
        assertEquals(
                "Each year with its figure.",
                value(all(table, "tblDescription").getFirst(), "val"));
    }

    @Test
    void captions_stand_above_and_count_with_fields() throws IOException {
        var written = WrittenDocument.of(Papers.whole(), folder);

        var captions = written.ofStyle("Caption");
        assertEquals(
                List.of("Table 1: Figures we use", "Table 2: Duties"),
                captions.stream().map(WrittenDocument::text).toList());
        for (var caption : captions) {
            assertEquals(
                    "SEQ Table \\* ARABIC",
                    all(caption, "instrText").getFirst().getTextContent().strip());
            assertEquals("tbl", caption.getNextSibling().getLocalName());
        }
    }

    @Test
    void tone_is_shown_by_a_shade_beside_the_words_that_say_it() throws IOException {
        var shaded =
                all(tables().getLast(), "tc").stream()
                        .filter(cell -> !all(cell, "shd").isEmpty())
                        .map(cell -> value(all(cell, "shd").getFirst(), "fill") + " " + text(cell))
                        .toList();

        assertEquals(
                List.of("E5F3E8 Met in full.", "FBE0DD Not yet met: nothing answers this duty."),
                shaded);
    }

    @Test
    void the_first_line_of_a_row_names_it_and_figures_stand_to_the_right() throws IOException {
        var tables = tables();

        assertEquals(
                List.of("TableRowHeading: Quality", "TableText: Section 1"),
                all(all(all(tables.getLast(), "tr").get(1), "tc").getFirst(), "p").stream()
                        .map(line -> style(line) + ": " + text(line))
                        .toList());
        assertEquals(
                "right", value(all(all(tables.getFirst(), "tr").get(1), "jc").getFirst(), "val"));
    }

    @Test
    void a_paper_that_ends_in_a_table_has_a_paragraph_after_it() throws IOException {
        var written = WrittenDocument.of(Papers.whole(), folder);

        assertEquals("TableEnd", style(written.paragraphs().getLast()));
        assertTrue(text(written.paragraphs().getLast()).isEmpty());
    }
}

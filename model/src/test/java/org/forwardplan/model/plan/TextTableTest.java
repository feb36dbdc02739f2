package org.forwardplan.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class TextTableTest {

    private static final List<String> HEADINGS = List.of("Place", "People");

    @Test
    void a_table_without_columns_is_refused() {
        var refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new TextTable("Places", List.of(), List.of()));

        assertEquals("A table has at least one column", refusal.getMessage());
    }

    @Test
    void a_row_narrower_than_the_headings_is_refused() {
        assertEquals(
                "Row [Hackney] of table 'Places' has 1 cells under 2 headings",
                refusalOf(List.of("Hackney")));
    }

    @Test
    void a_row_wider_than_the_headings_is_refused() {
        assertEquals(
                "Row [Hackney, 280,000, many] of table 'Places' has 3 cells under 2 headings",
                refusalOf(List.of("Hackney", "280,000", "many")));
    }

    @Test
    void what_is_done_to_the_lists_it_was_made_of_does_not_touch_it() {
        var rows = new ArrayList<List<String>>();
        var table = new TextTable("Places", HEADINGS, rows);

        rows.add(List.of("Hackney", "280,000"));

        assertEquals(List.of(), table.rows());
    }

    @Test
    void is_blank_until_it_has_a_row() {
        assertTrue(new TextTable("Places", HEADINGS, List.of()).blank());
        assertFalse(new TextTable("Places", HEADINGS, List.of(List.of("", ""))).blank());
    }

    @Test
    void opens_with_its_caption() {
        assertEquals("Table: Places", new TextTable("Places", HEADINGS, List.of()).opening());
    }

    private static String refusalOf(List<String> row) {
        return String.valueOf(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new TextTable("Places", HEADINGS, List.of(row)))
                        .getMessage());
    }
}

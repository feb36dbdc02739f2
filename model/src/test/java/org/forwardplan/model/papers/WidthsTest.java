package org.forwardplan.model.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.plan.TextTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Collections;
import java.util.List;

class WidthsTest {

    @Test
    void a_column_of_sentences_gets_more_than_one_of_figures() {
        var columns =
                Widths.of(
                        new TextTable(
                                "",
                                List.of("Year", "What happened"),
                                List.of(
                                        List.of(
                                                "2026",
                                                "A long sentence about all that happened in that"
                                                        + " year"),
                                        List.of("2027", ""))));

        assertEquals(
                List.of(new Column("Year", 26, true), new Column("What happened", 74, false)),
                columns);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 12, 40})
    void the_shares_always_make_a_hundred(int columns) {
        var header = Collections.nCopies(columns, "Heading");
        var widths = Widths.of(new TextTable("", header, List.of()));

        assertEquals(100, widths.stream().mapToInt(Column::width).sum());
        assertTrue(widths.stream().allMatch(column -> column.width() > 0));
    }

    @Test
    void widths_that_the_planner_has_set_are_kept() {
        var table =
                new TextTable(
                        "Costs",
                        List.of("Item", "Cost"),
                        List.of(List.of("A long line of words", "5")),
                        List.of(20, 80));
        assertEquals(List.of(20, 80), Widths.of(table).stream().map(Block.Column::width).toList());
    }
}

package org.forwardplan.model.tables;

import static org.forwardplan.model.tables.CellRange.HEADER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.plan.TextTable;
import org.junit.jupiter.api.Test;

import java.util.List;

class TableEditsTest {

    private static final TextTable COSTS =
            new TextTable(
                    "Costs",
                    List.of("Item", "Cost"),
                    List.of(List.of("Staff", "5"), List.of("Rent", "2")),
                    List.of(70, 30));

    private static String words(TextTable table) {
        return table.plainText().substring(table.caption().length() + 1);
    }

    @Test
    void a_block_is_written_over_cells_and_the_table_grows_where_it_must() {
        var block = new CellBlock(List.of(List.of("Heat", "1", "gas"), List.of("Light")));

        var after = TableEdits.paste(COSTS, 1, 0, block);

        assertEquals("Item\tCost\t\nStaff\t5\t\nHeat\t1\tgas\nLight\t\t", words(after));
        assertEquals(List.of(47, 20, 33), after.widths());
    }

    @Test
    void a_block_that_begins_in_the_header_gives_new_headings() {
        var after = TableEdits.paste(COSTS, HEADER, 1, CellBlock.read("Price\n6"));
        assertEquals("Item\tPrice\nStaff\t6\nRent\t2", words(after));
    }

    @Test
    void rows_and_columns_move_one_place_and_stop_at_the_edge() {
        assertEquals("Item\tCost\nRent\t2\nStaff\t5", words(TableEdits.moveRows(COSTS, 0, 0, 1)));
        assertEquals(COSTS, TableEdits.moveRows(COSTS, 0, 1, 1));
        assertEquals(COSTS, TableEdits.moveRows(COSTS, HEADER, HEADER, 1));
        var moved = TableEdits.moveColumns(COSTS, 1, 1, -1);
        assertEquals("Cost\tItem\n5\tStaff\n2\tRent", words(moved));
        assertEquals(List.of(30, 70), moved.widths());
        assertEquals(COSTS, TableEdits.moveColumns(COSTS, 1, 1, 1));
    }

    @Test
    void the_header_and_the_last_column_cannot_be_removed() {
        assertEquals("Item\tCost\nRent\t2", words(TableEdits.removeRows(COSTS, HEADER, 0)));
        assertEquals(COSTS, TableEdits.removeColumns(COSTS, 0, 1));
        var narrow = TableEdits.removeColumns(COSTS, 0, 0);
        assertEquals("Cost\n5\n2", words(narrow));
        assertEquals(List.of(100), narrow.widths());
    }

    @Test
    void cells_of_a_range_are_cleared_and_others_stay() {
        var after = TableEdits.fill(COSTS, new CellRange(0, 1, 1, 1), "");
        assertEquals("Item\tCost\nStaff\t\nRent\t", words(after));
    }

    @Test
    void widths_are_100_together_whatever_is_done_to_them() {
        assertEquals(List.of(34, 33, 33), Shares.hundred(List.of(1, 1, 1)));
        assertEquals(List.of(60, 40), Shares.moved(List.of(70, 30), 0, -10, 5));
        assertEquals(List.of(95, 5), Shares.moved(List.of(70, 30), 0, 90, 5));
        assertEquals(List.of(50, 50), TableEdits.withEqualWidths(COSTS).widths());
        assertEquals(List.of(), TableEdits.withWidths(COSTS, List.of()).widths());
    }
}

package org.forwardplan.model.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.workbooks.Cell;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class NaturalOrderTest {

    @Test
    void numbers_in_words_count_as_numbers_and_empty_cells_stand_last() {
        var cells =
                Stream.of("Ward 10", "", "ward 9", "Ward 010 b", "Annex", "4.10", "4.9")
                        .map(Cell::of)
                        .toList();

        assertEquals(
                List.of("4.9", "4.10", "Annex", "ward 9", "Ward 10", "Ward 010 b", ""),
                cells.stream().sorted(NaturalOrder.UP).map(CellWords::shown).toList());
        assertEquals(
                "", CellWords.shown(cells.stream().sorted(NaturalOrder.DOWN).toList().getLast()));
    }
}

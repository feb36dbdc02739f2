package org.forwardplan.model.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.List;

class CopiedBlockTest {

    @Property(tries = 500)
    void a_block_as_a_spreadsheet_copies_it_is_the_same_block(
            @ForAll("cells") List<List<String>> rows) {
        var block = new CellBlock(rows);

        assertEquals(block, CellBlock.copied(block.clip()));
        assertEquals(block, CellBlock.copied(block.clip().replace("\n", "\r\n")));
        assertTrue(CellBlock.even(block.clip()));
    }

    @Provide
    Arbitrary<List<List<String>>> cells() {
        return Arbitraries.strings()
                .withChars("ab0= \"\n\t,")
                .ofMaxLength(6)
                .list()
                .ofSize(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Example
    void an_empty_row_at_the_end_is_a_row() {
        assertEquals(List.of(List.of("a"), List.of("")), CellBlock.copied("a\r\n\r\n").rows());
    }

    @Example
    void lines_of_unequal_length_came_from_no_spreadsheet() {
        assertFalse(CellBlock.even("Milestone\tOwner\nTell\neverybody\tBarts\n"));
    }
}

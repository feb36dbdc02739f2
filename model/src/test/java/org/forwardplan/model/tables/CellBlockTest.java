package org.forwardplan.model.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.List;

class CellBlockTest {

    @Property(tries = 500)
    void what_is_copied_is_pasted_the_same(@ForAll("cells") List<List<String>> rows) {
        var block = new CellBlock(rows);
        assertEquals(block, CellBlock.read(block.text()));
    }

    @Provide
    Arbitrary<List<List<String>>> cells() {
        var cell =
                Arbitraries.strings()
                        .withChars("ab \"\n\t,")
                        .ofMaxLength(6)
                        // A copied block ends where its last words end.
                        .map(text -> text + "x");
        return cell.list().ofSize(3).list().ofMinSize(1).ofMaxSize(4);
    }

    @Test
    void lines_of_a_spreadsheet_become_rows_and_its_last_line_break_does_not() {
        assertEquals(
                List.of(List.of("Place", "Due"), List.of("Newham", "5 May\n9 June")),
                CellBlock.read("Place\tDue\r\nNewham\t\"5 May\n9 June\"\r\n").rows());
    }

    @Test
    void a_quotation_mark_that_is_only_a_sign_stays() {
        assertEquals(
                List.of(List.of("\"Well", "12\" pipe")),
                CellBlock.read("\"Well\t12\" pipe").rows());
    }

    @Test
    void rows_of_unequal_length_are_filled_up() {
        assertEquals(
                List.of(List.of("a", "b"), List.of("c", "")), CellBlock.read("a\tb\nc").rows());
    }
}

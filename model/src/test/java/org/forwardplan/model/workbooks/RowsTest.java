package org.forwardplan.model.workbooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.forwardplan.model.workbooks.Sheet.Column;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class RowsTest {

    private static final List<Column> COLUMNS = List.of(Column.of("Name", 20));

    @Test
    void a_row_is_made_whenever_it_is_read_and_not_before() {
        var made = new ArrayList<String>();
        var sheet =
                sheet(
                        Rows.of(
                                List.of("one", "two", "three"),
                                name -> {
                                    made.add(name);
                                    return List.of(Cell.of(name));
                                }));

        assertEquals(3, sheet.with(List.of()).rows().size());
        assertEquals(List.of(), made);
        assertEquals(List.of(Cell.of("two")), sheet.rows().get(1));
        assertEquals(List.of(Cell.of("two")), sheet.rows().get(1));
        assertEquals(List.of("two", "two"), made);
    }

    @Test
    void sheets_that_say_the_same_are_equal_however_their_rows_are_made() {
        var kept = sheet(List.of(List.of(Cell.of("one")), List.of(Cell.of("two"))));
        var made = sheet(named(List.of("one", "two")));

        assertEquals(kept, made);
        assertEquals(made, kept);
        assertEquals(kept.hashCode(), made.hashCode());
        assertNotEquals(kept, sheet(named(List.of("one", "three"))));
    }

    @Test
    void rows_stay_as_they_were_when_what_they_were_made_of_goes_on() {
        var names = new ArrayList<>(List.of("one"));
        var sheet = sheet(named(names));
        names.set(0, "two");
        names.add("three");

        assertEquals(List.of(List.of(Cell.of("one"))), sheet.rows());
        assertThrows(
                UnsupportedOperationException.class,
                () -> sheet.rows().getFirst().set(0, Cell.EMPTY));
        assertThrows(UnsupportedOperationException.class, () -> sheet.rows().clear());
    }

    @Test
    void a_row_that_is_not_as_wide_as_the_columns_is_refused_when_it_is_read() {
        var sheet = sheet(Rows.of(List.of(1, 2), count -> List.of(Cell.EMPTY, Cell.EMPTY)));

        var refused = assertThrows(IllegalArgumentException.class, () -> sheet.rows().get(1));

        assertEquals(
                "Sheet 'Names': row [Empty[], Empty[]] is not as wide as its columns",
                refused.getMessage());
    }

    private static Rows named(List<String> names) {
        return Rows.of(names, name -> new ArrayList<>(List.of(Cell.of(name))));
    }

    private static Sheet sheet(List<List<Cell>> rows) {
        return new Sheet("Names", "Names", true, COLUMNS, rows);
    }
}

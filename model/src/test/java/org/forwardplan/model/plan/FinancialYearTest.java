package org.forwardplan.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class FinancialYearTest {

    @Property
    void what_is_written_is_read_as_the_same_year(
            @ForAll @IntRange(min = 1948, max = 9998) int start) {
        var year = new FinancialYear(start);

        assertEquals(year, FinancialYear.parse(year.toString()));
    }

    @Property
    void only_the_year_that_follows_can_stand_after_the_slash(
            @ForAll @IntRange(min = 1948, max = 9998) int start,
            @ForAll @IntRange(min = 0, max = 99) int second) {
        var text = "%d/%02d".formatted(start, second);
        if (second == (start + 1) % 100) {
            assertEquals(start, FinancialYear.parse(text).start());
        } else {
            assertThrows(IllegalArgumentException.class, () -> FinancialYear.parse(text));
        }
    }

    @Test
    void a_year_that_does_not_follow_is_answered_with_a_guess() {
        assertEquals(
                "In '2023/25' the second year does not follow the first: did you mean 2023/24?",
                refusalOf("2023/25"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023", "2023-24", "2023/4", "2023/2024", "23/24", "x2023/24"})
    void other_text_is_refused(String text) {
        assertEquals("'%s' is not a financial year like 2023/24".formatted(text), refusalOf(text));
    }

    @ParameterizedTest
    @CsvSource({"1947/48, 1947", "9999/00, 9999", "0000/01, 0"})
    void years_the_nhs_does_not_plan_for_are_refused(String text, int start) {
        assertEquals("%d is not a year the NHS plans for".formatted(start), refusalOf(text));
    }

    @Test
    void blanks_around_it_do_not_matter() {
        assertEquals(new FinancialYear(2023), FinancialYear.parse(" 2023/24 "));
    }

    @Test
    void the_turn_of_the_century_is_written_with_two_noughts() {
        assertEquals("1999/00", new FinancialYear(1999).toString());
    }

    @Test
    void runs_from_april_to_march() {
        var year = new FinancialYear(2023);

        assertEquals(LocalDate.of(2023, 4, 1), year.first());
        assertEquals(LocalDate.of(2024, 3, 31), year.last());
        assertEquals(year.last().plusDays(1), year.plus(1).first());
    }

    private static String refusalOf(String text) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> FinancialYear.parse(text))
                        .getMessage());
    }
}

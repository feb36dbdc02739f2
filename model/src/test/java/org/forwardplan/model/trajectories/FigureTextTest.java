package org.forwardplan.model.trajectories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

import org.forwardplan.model.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.Objects;

class FigureTextTest {

    private static FigureText.Number read(String text) {
        return assertInstanceOf(FigureText.Number.class, FigureText.read(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "76|76",
                " 76.50 |76.5",
                "12,5|12.5",
                "45%|45",
                "45,5 %|45.5",
                "1,234|1234",
                "1,234,567.8|1234567.8",
                "1.234,5|1234.5",
                "1.234.567|1234567",
                "0,125|0.125",
                "1\u00a0234|1234",
                "1 234|1234",
                "£1,200|1200",
                "-3|-3",
                "−3|-3",
                ".5|0.5",
                "100|100"
            })
    void figures_are_read_as_people_write_them(String typed, String value) {
        assertEquals(new BigDecimal(value), read(typed).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "–", "n/a", "N/A"})
    void some_words_say_that_there_is_no_figure(String typed) {
        assertEquals(null, read(typed).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "12 of 15", "1,2,3", "12.3.4", "1e9", "76%%", "two", "1,23,456"})
    void anything_else_is_said_to_be_no_number(String typed) {
        assertEquals(
                new FigureText.NoNumber("“%s” is not a number".formatted(typed)),
                FigureText.read(typed));
    }

    @Test
    void a_figure_longer_than_any_real_one_is_refused() {
        assertInstanceOf(FigureText.NoNumber.class, FigureText.read("1".repeat(31)));
    }

    @Property
    void what_is_shown_can_be_typed_back(
            @ForAll @BigRange(min = "-9999999", max = "9999999") @Scale(4) BigDecimal value) {
        assertEquals(
                0,
                value.compareTo(
                        Objects.requireNonNull(
                                read(Wording.figure(FigureText.tidy(value))).value())));
    }
}

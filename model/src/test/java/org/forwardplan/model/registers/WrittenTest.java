package org.forwardplan.model.registers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// What people write where a figure or a day is asked for, and what is made of it.
class WrittenTest {

    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    12            | 12
                    12.5          | 12.5
                    12,5          | 12.5
                    .5            | 0.5
                    1,234         | 1234
                    1,234.5       | 1234.5
                    1.234,5       | 1234.5
                    1 234         | 1234
                    +7            | 7
                    -7            | -7
                    −7            | -7
                    (300)         | -300
                    (1,300.5)     | -1300.5
                    £300          | 300
                    (£300)        | -300
                    45%           | 45
                    45 %          | 45
                    """)
    void figures_are_read_however_they_are_written(String written, BigDecimal meant) {
        assertEquals(0, meant.compareTo(Written.number(Value.of(written)).orElseThrow()), written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"about 70", "70-80", "(-300)", "()", "1,5,5", "12.5.1", "1.2m", "TBC", "<5"})
    void what_is_no_single_figure_is_not_made_into_one(String written) {
        assertEquals(Optional.empty(), Written.number(Value.of(written)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    31/03/2026               | 2026-03-31
                    31/3/26                  | 2026-03-31
                    3.4.26                   | 2026-04-03
                    03/04/2026               | 2026-04-03
                    31-03-2026               | 2026-03-31
                    2026-03-31               | 2026-03-31
                    20260331                 | 2026-03-31
                    2026/03/31               | 2026-03-31
                    2026-03-31T00:00:00      | 2026-03-31
                    31/03/2026 00:00         | 2026-03-31
                    31 Mar 2026              | 2026-03-31
                    31-Mar-26                | 2026-03-31
                    31 March '26             | 2026-03-31
                    3rd March 2026           | 2026-03-03
                    the end of March 2026    | 2026-03-31
                    1st of April 2026        | 2026-04-01
                    15 Sept. 2026            | 2026-09-15
                    March 31, 2026           | 2026-03-31
                    Tuesday 31 March 2026    | 2026-03-31
                    Tue, 31 March 2026       | 2026-03-31
                    end Feb 2028             | 2028-02-29
                    beginning of Apr 2026    | 2026-04-01
                    end of Q2 2026/27        | 2026-09-30
                    start of quarter 4 of 2026/27 | 2027-01-01
                    end of 2026/27           | 2027-03-31
                    end of FY26-27           | 2027-03-31
                    46112                    | 2026-03-31
                    """)
    void days_are_read_however_they_are_written(String written, LocalDate meant) {
        assertEquals(Optional.of(meant), Written.day(Value.of(written)), written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "March 2026",
                "Mar-26",
                "Q2 2026/27",
                "2026/27",
                "end of 2026/28",
                "2026",
                "spring",
                "31/02/2026",
                "3/31/2026",
                "Monday 31 March 2026",
                "31 Marchember 2026",
                "TBC",
                "99999"
            })
    void what_names_no_single_day_is_not_made_into_one(String written) {
        assertEquals(Optional.empty(), Written.day(Value.of(written)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"46112.5", "12", "-1", "99999", "1e12"})
    void a_number_that_counts_no_day_of_this_century_is_none(BigDecimal number) {
        assertEquals(Optional.empty(), Written.day(new Value.Number(number, false)));
    }

    @Property
    void a_day_whose_form_was_pasted_away_is_still_that_day(@ForAll("days") LocalDate day) {
        var count = BigDecimal.valueOf(day.toEpochDay() - EXCEL.toEpochDay());

        assertEquals(Optional.of(day), Written.day(new Value.Number(count, false)));
        assertEquals(Optional.empty(), Written.day(new Value.Number(count, true)));
    }

    @Property
    void a_day_reads_back_from_each_form_the_program_and_excel_print_it_in(
            @ForAll("days") LocalDate day, @ForAll("forms") String form) {
        var printed = DateTimeFormatter.ofPattern(form, Locale.UK).format(day);

        assertEquals(Optional.of(day), Written.day(Value.of(printed)), printed);
    }

    @ParameterizedTest
    @CsvSource({
        "2026/27 planned, 2026-27 Planned *",
        "2026/27 planned, FY26/27 planned:",
        "2026/27 planned, 2026/2027  planned",
        "Due by, due by:"
    })
    void a_heading_is_known_by_its_year_however_that_is_written(String ours, String theirs) {
        assertEquals(Tolerant.heading(ours), Tolerant.heading(theirs));
        assertFalse(Tolerant.heading(ours).equals(Tolerant.heading("2027/28 planned")));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                "d MMM uuuu",
                "d MMMM uuuu",
                "EEEE d MMMM uuuu",
                "EEE d MMM uu",
                "dd/MM/uuuu",
                "d/M/uu",
                "uuuu-MM-dd",
                "d-MMM-uu",
                "MMMM d, uuuu");
    }
}

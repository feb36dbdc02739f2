package org.forwardplan.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.forwardplan.model.plan.Target.AtLeast;
import org.forwardplan.model.plan.Target.AtMost;
import org.forwardplan.model.plan.Target.Between;
import org.forwardplan.model.plan.Target.Deliver;
import org.forwardplan.model.plan.Target.EachYear;
import org.forwardplan.model.plan.Target.Eliminate;
import org.forwardplan.model.plan.Target.Narrative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class TargetTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);
    private static final Narrative WORDS = new Narrative("improve access");

    static Stream<Arguments> printed() {
        return Stream.of(
                Arguments.of(new AtLeast(number("76"), "%", MARCH), "≥ 76% by 31 Mar 2024"),
                Arguments.of(new AtLeast(number("8.50"), "", null), "≥ 8.50"),
                Arguments.of(new AtLeast(number("1E+3"), "beds", null), "≥ 1000 beds"),
                Arguments.of(
                        new AtMost(number("30"), "per million adults", null),
                        "≤ 30 per million adults"),
                Arguments.of(
                        new AtMost(number("92"), "% of beds", MARCH),
                        "≤ 92% of beds by 31 Mar 2024"),
                Arguments.of(
                        new Between(number("12"), number("15"), "per million under 18s", null),
                        "12 to 15 per million under 18s"),
                Arguments.of(
                        new Between(number("5"), number("5"), "%", MARCH),
                        "5 to 5% by 31 Mar 2024"),
                Arguments.of(
                        new EachYear(number("5"), "adults supported", null),
                        "5% more each year: adults supported"),
                Arguments.of(
                        new EachYear(number("-2.5"), "falls", LocalDate.of(2024, 9, 1)),
                        "2.5% fewer each year: falls by 1 Sept 2024"),
                Arguments.of(
                        new Eliminate("waits of over 65 weeks", MARCH),
                        "none: waits of over 65 weeks by 31 Mar 2024"),
                Arguments.of(
                        new Deliver("50 million more appointments", null),
                        "deliver: 50 million more appointments"),
                Arguments.of(WORDS, "improve access"));
    }

    @ParameterizedTest
    @MethodSource("printed")
    void is_printed_as_a_planner_would_write_it(Target target, String words) {
        assertEquals(words, target.words());
    }

    @Test
    void every_kind_of_target_is_among_those_printed_here() {
        Set<Class<?>> printed =
                printed()
                        .map(arguments -> arguments.get()[0].getClass())
                        .collect(Collectors.toSet());

        assertEquals(Set.of(Target.class.getPermittedSubclasses()), printed);
    }

    @Test
    void only_words_alone_cannot_be_measured() {
        printed()
                .map(arguments -> (Target) arguments.get()[0])
                .forEach(target -> assertEquals(!target.equals(WORDS), target.measurable()));
    }

    @Test
    void a_range_that_ends_before_it_starts_is_refused() {
        var refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new Between(number("15"), number("12"), "", null));

        assertEquals("A range from 15 to 12 ends before it starts", refusal.getMessage());
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }
}

package org.forwardplan.model.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

class LaterDatesTest {

    private static Optional<String> in(String text) {
        return LaterDates.in(text, LocalDate.of(2027, 1, 4));
    }

    @Test
    void a_later_day_that_is_spoken_of_as_past_is_found() {
        assertEquals(
                Optional.of("23 December 2027"), in("Guidance was issued on 23 December 2027."));
        assertEquals(Optional.of("5/1/2027"), in("The board met on 5/1/2027"));
        assertEquals(Optional.of("June 2027"), in("All of it was done in June 2027."));
    }

    @Test
    void a_later_day_that_is_still_to_come_is_left_alone() {
        assertEquals(Optional.empty(), in("The plan will be published on 30 June 2027."));
        assertEquals(Optional.empty(), in("It was agreed that a draft is due on 1 May 2027."));
        assertEquals(Optional.empty(), in("30 June 2027: publication"));
    }

    @Test
    void an_earlier_day_is_left_alone() {
        assertEquals(Optional.empty(), in("Guidance was issued on 23 December 2026."));
        assertEquals(Optional.empty(), in("The board met on 4 January 2027."));
    }

    @Test
    void what_is_no_day_is_left_alone() {
        assertEquals(Optional.empty(), in("It was agreed on 31 February 2027."));
        assertEquals(Optional.empty(), in("It was agreed on 3/33/2027."));
    }
}

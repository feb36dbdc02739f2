package org.forwardplan.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class JsonTest {

    @Test
    void every_character_comes_through_in_plain_ascii() {
        assertEquals(
                "\"\\\"a\\\\b\\n\\r\\t\\u0000\\u007f \\u2265 \\ud83d\\ude00 \\u2028\"",
                Json.write("\"a\\b\n\r\t\0\u007f ≥ \uD83D\uDE00 \u2028"));
    }

    @Test
    void names_keep_their_order_and_nothing_is_null() {
        assertEquals(
                """
                {
                  "z": null,
                  "a": [
                    1,
                    true,
                    "2023-03-31"
                  ],
                  "none": [],
                  "empty": {}
                }\
                """,
                Json.write(
                        Json.object(
                                "z",
                                null,
                                "a",
                                List.of(1, true, LocalDate.of(2023, 3, 31)),
                                "none",
                                List.of(),
                                "empty",
                                Json.object())));
    }
}

package org.forwardplan.model.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordTest {

    private static Password password(String words) {
        return Password.of(words.toCharArray());
    }

    @Test
    void what_was_typed_is_wiped_and_so_is_a_closed_password() {
        var typed = "blue kettle".toCharArray();
        var password = Password.of(typed);

        assertArrayEquals(new char[11], typed);
        assertArrayEquals("blue kettle".toCharArray(), password.characters());
        password.close();
        assertArrayEquals(new char[11], password.characters());
    }

    @Test
    void it_is_never_printed() {
        assertFalse(password("blue kettle").toString().contains("blue"));
    }

    @Test
    void nothing_typed_is_no_password() {
        assertSame(Password.NONE, password(""));
    }

    @Test
    void a_short_or_monotonous_one_is_easy_to_guess() {
        assertTrue(password("kettle").strength().startsWith("Easy to guess."));
        assertTrue(password("aaaaaaaaaaaaaaaaaaaa").strength().startsWith("Easy to guess."));
        assertEquals("Fair. A word more makes it strong.", password("blue kettle").strength());
        assertEquals("Strong.", password("blue kettle, moss").strength());
    }
}

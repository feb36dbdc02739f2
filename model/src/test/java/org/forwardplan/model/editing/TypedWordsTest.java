package org.forwardplan.model.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | We aim high. | Type “We aim high.”",
                "We aim high. | We always aim high. | Type “always”",
                "We always aim high. | We aim high. | Delete “always”",
                "We aim high. | We aim low. | Replace “high” with “low”",
                "We aim high. | We aim high! | Edit a passage of",
                "We  aim high. | We aim high. | Edit a passage of",
                "a b c d e f g h | a x b c d e f y h | Type “x” and more"
            })
    void the_words_that_came_or_went_name_the_edit(String was, String now, String label) {
        var in = label.startsWith("Edit") ? " “Quality”" : " in “Quality”";
        assertEquals(label + in, label(was, now));
    }

    @Test
    void a_long_text_is_cut_after_a_word() {
        assertEquals(
                "Type “the acute collaborative and its…” in “Quality”",
                label("We", "We the acute collaborative and its partners will plan together"));
        assertEquals(
                "Replace “acute and community…” with “provider…” in “Quality”",
                label(
                        "Our acute and community hospitals plan this",
                        "Our provider collaboratives plan this"));
    }

    @Test
    void one_endless_word_is_cut_too_and_never_inside_a_character() {
        assertEquals("Type “" + "x".repeat(36) + "…” in “Quality”", label("", "x".repeat(80)));
        assertEquals(
                "Type “x" + "𝒳".repeat(17) + "…” in “Quality”", label("", "x" + "𝒳".repeat(40)));
    }

    @Test
    void only_other_looks_leave_the_edit_without_words() {
        var callout = new Callout(Callout.Kind.KEY_POINT, "Aim", Prose.of("High."));
        assertEquals(
                "Edit a passage of “Quality”",
                TypedWords.label(
                        callout,
                        new Callout(Callout.Kind.CASE_STUDY, "Aim", Prose.of("High.")),
                        "Quality"));
    }

    private static String label(String was, String now) {
        return TypedWords.label(Prose.of(was), Prose.of(now), "Quality");
    }
}

package org.forwardplan.model.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.imports.Imported.Heading;
import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;

class OutlineTextTest {

    private static String read(String text) {
        return OutlineText.read(text).parts().stream()
                .map(part ->
                        switch (part) {
                            case Heading heading -> heading.level() + " " + heading.title();
                            case Body body -> "[" + body.body().plainText() + "]";
                        })
                .collect(Collectors.joining("\n"));
    }

    @Test
    void indented_lines_are_levels_whether_tabs_or_blanks_made_them() {
        assertEquals(
                "1 Foreword\n1 Quality\n2 Safety\n3 Falls\n2 Experience\n1 Money",
                read("Foreword\nQuality\n  Safety\n    Falls\n  Experience\nMoney"));
        assertEquals("1 Quality\n2 Safety\n1 Money", read("Quality\n\tSafety\n\nMoney\n"));
    }

    @Test
    void numbers_say_the_level_and_are_left_out() {
        assertEquals(
                "1 Quality\n2 Safety\n3 Falls\n1 Money",
                read("1. Quality\n1.1 Safety\n1.1.1 Falls\n2 Money"));
        assertEquals(
                "1 Quality\n2 Safety\n2 Experience\n1 Money",
                read("1. Quality\n- Safety\n- Experience\n2. Money"));
    }

    @Test
    void bullets_are_headings_by_how_far_they_stand_in() {
        assertEquals(
                "1 Quality\n2 Safety\n2 Experience\n1 Money",
                read("- Quality\n  - Safety\n  - Experience\n- Money"));
    }

    @Test
    void lines_marked_as_headings_make_all_others_text() {
        assertEquals(
                "1 Quality\n[We will listen.\nAnd act.]\n2 Safety\n[- no item\nfalls]",
                read("# Quality\nWe will listen.\n\nAnd act.\n## Safety\n\\- no item\n\n- falls"));
    }

    @Test
    void a_line_too_long_for_a_heading_is_text_below_it() {
        var long150 = "word ".repeat(40).strip();
        assertEquals("1 Quality\n[" + long150 + "]", read("Quality\n" + long150));
    }

    @Test
    void nothing_gives_nothing() {
        assertEquals("", read(" \n\t\n"));
    }
}

package org.forwardplan.app.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProseMarksTest {

    @Test
    void bold_is_put_round_the_selected_words_and_taken_away_again() {
        var plain = new ProseMarks("one two three", 4, 7);
        var bold = plain.bold();
        assertEquals(new ProseMarks("one **two** three", 6, 9), bold);
        assertEquals(plain, bold.bold());
    }

    @Test
    void italic_inside_bold_leaves_the_bold_alone() {
        var both = new ProseMarks("**two**", 2, 5).italic();
        assertEquals("***two***", both.text());
        assertEquals("**two**", both.italic().text());
        assertEquals("*two*", both.bold().text());
    }

    @Test
    void a_link_keeps_the_words_and_selects_the_address() {
        var link = new ProseMarks("see the strategy now", 8, 16).link();
        assertEquals("see the [strategy](https://) now", link.text());
        assertEquals("https://", link.text().substring(link.from(), link.to()));
    }

    @Test
    void every_selected_line_becomes_a_bullet_then_a_number_then_plain() {
        var bullets = new ProseMarks("one\ntwo\n\nthree", 1, 6).bullets();
        assertEquals("- one\n- two\n\nthree", bullets.text());
        var numbers = bullets.numbers();
        assertEquals("1. one\n2. two\n\nthree", numbers.text());
        assertEquals("one\ntwo\n\nthree", numbers.numbers().text());
    }

    @Test
    void a_heading_is_made_of_the_line_with_the_caret() {
        assertEquals("intro\n## Aims", new ProseMarks("intro\nAims", 8, 8).heading().text());
    }
}

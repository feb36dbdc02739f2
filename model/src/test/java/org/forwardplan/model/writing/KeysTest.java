package org.forwardplan.model.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.junit.jupiter.api.Test;

import java.util.function.UnaryOperator;

class KeysTest {

    @Test
    void enter_ends_a_paragraph_where_the_caret_is() {
        is("one\n|two", "one|two", Keys::enter);
        is("- one\n- |two", "- one|two", Keys::enter);
    }

    @Test
    void enter_on_an_empty_list_item_ends_the_list() {
        is("- one\n|", "- one\n- |", Keys::enter);
        is("1. one\n|\n1. two", "1. one\n1. |\n1. two", Keys::enter);
    }

    @Test
    void enter_on_an_empty_nested_item_goes_a_level_up() {
        is("- one\n- |", "- one\n  - |", Keys::enter);
    }

    @Test
    void enter_at_the_end_of_a_heading_gives_a_paragraph() {
        is("## Aims\n|", "## Aims|", Keys::enter);
        is("## Ai\n## |ms", "## Ai|ms", Keys::enter);
        is("\n## |Aims", "## |Aims", Keys::enter);
    }

    @Test
    void enter_puts_a_new_paragraph_in_place_of_what_is_selected() {
        is("on\n|ee", "on<e\ntwo\nthr>ee", Keys::enter);
    }

    @Test
    void shift_enter_gives_a_paragraph_of_plain_text_in_a_list_too() {
        is("- one\n|two", "- one|two", Keys::enterText);
    }

    @Test
    void bold_goes_on_over_enter() {
        var bold = Keys.enter(Kinds.bold(Shown.read("one|"))).type("two");
        assertEquals("one\n*two|*", Shown.write(bold));
    }

    @Test
    void backspace_removes_the_mark_first_then_joins() {
        is("one\n|two", "one\n- |two", Keys::backspace);
        is("one|two", "one\n|two", Keys::backspace);
        is("  - one\n|two", "  - one\n    1. |two", Keys::backspace);
    }

    @Test
    void backspace_joins_a_heading_and_takes_an_empty_line_away_above_it() {
        is("one|Aims", "one\n# |Aims", Keys::backspace);
        is("# |Aims", "\n# |Aims", Keys::backspace);
    }

    @Test
    void backspace_and_delete_do_nothing_at_the_ends() {
        is("|one", "|one", Keys::backspace);
        is("one|", "one|", Keys::delete);
    }

    @Test
    void backspace_and_delete_take_a_whole_sign() {
        is("a|c", "a👍🏽|c", Keys::backspace);
        is("a|c", "a|é̂c", Keys::delete);
        is("on|", "one|", Keys::backspace);
        is("one|two", "one|\ntwo", Keys::delete);
    }

    @Test
    void the_first_paragraph_keeps_what_it_is_when_the_next_one_joins_it() {
        is("# Ai|ext", "# Ai<ms\n- one\nt>ext", Keys::delete);
        is("- |ext", "# <Aims\n- t>ext", Keys::delete);
        is("# |", "# <Aims\ntext>", Keys::delete);
    }

    @Test
    void tab_puts_list_items_a_level_deeper_and_back() {
        is("  - o|ne", "- o|ne", it -> Keys.indent(it, 1));
        is("- o|ne", "- o|ne", it -> Keys.indent(it, -1));
        is("  - <a\ntext\n  1. b>", "- <a\ntext\n1. b>", it -> Keys.indent(it, 1));
    }

    @Test
    void a_mark_and_a_blank_start_a_list() {
        is("- |", "-|", Keys::blank);
        is("- |rest", "•|rest", Keys::blank);
        is("1. |", "1.|", Keys::blank);
        is("2. |", "2.|", Keys::blank);
        is("- - |", "- -|", Keys::blank);
        is("one - |", "one -|", Keys::blank);
    }

    @Test
    void typing_goes_on_in_the_look_of_the_words_before() {
        is("*bolder|*", "*bold|*", it -> it.type("er"));
        is("a n|*bold*", "a |*bold*", it -> it.type("n"));
    }

    @Test
    void typing_behind_a_link_does_not_make_it_longer() {
        is("{site}s|", "{site|}", it -> it.type("s"));
        is("s|{site}", "|{site}", it -> it.type("s"));
        is("{sit-|e}", "{sit|e}", it -> it.type("-"));
    }

    @Test
    void a_cross_reference_is_one_piece() {
        is("see «4.2 Quality»x| now", "see «4.2| Quality» now", it -> it.type("x"));
        is("see | now", "see «4.2 Quality|» now", Keys::backspace);
        is("see | now", "see |«4.2 Quality» now", Keys::delete);
        is("se| now", "se<e «4.2> Quality» now", Keys::delete);
        is("«4.2 Quality»\n| now", "«4.2| Quality» now", Keys::enter);
    }

    @Test
    void pasted_paragraphs_become_part_of_the_one_they_are_put_in() {
        var list = Shown.read("- a\n- b|").prose();
        is("# one a\n- b|", "# one |", it -> it.paste(list));
        is("- a\n- b|", "|", it -> it.paste(list));
        is("xa\nb|y", "x|y", it -> it.paste(list));
        is("xa|y", "x|y", it -> it.paste(new Prose(list.paragraphs().subList(0, 1))));
        is("- a\n- b|\nend", "<x>\nend", it -> it.paste(list));
    }

    @Test
    void typed_lines_are_paragraphs_of_the_same_kind() {
        is("- one\n- two|", "- |", it -> it.type("one\ntwo"));
        is("- one\n- |", "- |", it -> it.type("one\r\n"));
    }

    @Test
    void a_part_of_a_paragraph_is_copied_as_plain_text() {
        var writing = Shown.read("- <one\n- two\n# th>ree");
        assertEquals(
                Shown.read("- one\n- two\n# th|").prose(), Pieces.of(writing, writing.selected()));
        var part = Shown.read("- o<n>e");
        assertEquals(Shown.read("n|").prose(), Pieces.of(part, part.selected()));
    }

    @Test
    void kinds_come_and_go_by_the_same_key_and_lists_keep_their_level() {
        is("## o|ne", "o|ne", it -> Kinds.toggle(it, Kind.HEADING, 2));
        is("o|ne", "## o|ne", it -> Kinds.toggle(it, Kind.HEADING, 2));
        is("### o|ne", "## o|ne", it -> Kinds.toggle(it, Kind.HEADING, 3));
        is("  1. o|ne", "  - o|ne", it -> Kinds.toggle(it, Kind.NUMBER, 1));
        is("- <a\n- b>", "<a\n1. b>", it -> Kinds.toggle(it, Kind.BULLET, 1));
    }

    @Test
    void the_same_key_makes_words_bold_and_plain_again() {
        is("a *<b>* c", "a <b> c", Kinds::bold);
        is("a <b> c", "a *<b>* c", Kinds::bold);
        is("*<a*\n*b>*", "<a\n*b*>", Kinds::bold);
        is("_<a>_", "<a>", Kinds::italic);
    }

    @Test
    void a_look_chosen_with_nothing_selected_is_that_of_the_next_words_only() {
        assertEquals("a *b|*", Shown.write(Kinds.bold(Shown.read("a |")).type("b")));
        assertEquals("ab| ", Shown.write(Kinds.bold(Shown.read("a |")).select(1, 1).type("b")));
        assertEquals("*a*b|", Shown.write(Kinds.bold(Shown.read("*a|*")).type("b")));
    }

    @Test
    void a_link_is_put_on_the_selection_or_the_word_and_taken_away_whole() {
        is("a {b|c} d", "a b|c d", it -> Kinds.link(it, Shown.WEB));
        is("a <bc> d", "a {<bc>} d", it -> Kinds.link(it, null));
        is("a b|c d", "a {b|c} d", it -> Kinds.link(it, null));
        assertEquals(Shown.WEB, Kinds.link(Shown.read("{a|}")));
    }

    private static void is(String expected, String before, UnaryOperator<Writing> key) {
        assertEquals(expected, Shown.write(key.apply(Shown.read(before))));
    }
}

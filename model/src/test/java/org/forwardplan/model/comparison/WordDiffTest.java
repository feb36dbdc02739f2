package org.forwardplan.model.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.comparison.WordDiff.Kind;
import org.forwardplan.model.comparison.WordDiff.Part;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class WordDiffTest {

    /// `[-gone-]` and `{+come+}` mark what was deleted and inserted.
    private static String marked(String then, String now) {
        return WordDiff.between(then, now).parts().stream()
                .map(part ->
                        switch (part.kind()) {
                            case SAME -> part.text();
                            case DELETED -> "[-" + part.text() + "-]";
                            case INSERTED -> "{+" + part.text() + "+}";
                        })
                .collect(Collectors.joining());
    }

    @Test
    void equal_texts_have_no_difference() {
        assertEquals(
                new WordDiff(List.of(new Part(Kind.SAME, "As it was."))),
                WordDiff.between("As it was.", "As it was."));
        assertEquals(List.of(), WordDiff.between("", "").parts());
    }

    @Test
    void a_changed_figure_stands_alone() {
        assertEquals(
                "Waits fall by [-12.5-]{+14+}% in 2027.",
                marked("Waits fall by 12.5% in 2027.", "Waits fall by 14% in 2027."));
    }

    @Test
    void words_put_in_or_taken_out_leave_the_rest_alone() {
        assertEquals(
                "Each place has [-a-]{+no+} plan.",
                marked("Each place has a plan.", "Each place has no plan."));
        assertEquals(
                "We will [-not -]close it", marked("We will not close it", "We will close it"));
        assertEquals("{+New text+}", marked("", "New text"));
        assertEquals("[-Old text-]", marked("Old text", ""));
    }

    @Test
    void a_rewritten_phrase_is_shown_as_one_even_where_a_small_word_stayed() {
        assertEquals(
                "We will [-expand talking therapies in schools-]"
                        + "{+commission counselling in colleges+} this year.",
                marked(
                        "We will expand talking therapies in schools this year.",
                        "We will commission counselling in colleges this year."));
    }

    @Test
    void a_sentence_that_moved_does_not_tear_its_neighbours_apart() {
        assertEquals(
                "[-Alpha one. -]Beta two. Gamma three.{+ Alpha one.+}",
                marked("Alpha one. Beta two. Gamma three.", "Beta two. Gamma three. Alpha one."));
    }

    @Test
    void a_paragraph_that_was_split_shows_the_break_alone() {
        var diff = WordDiff.between("One two. Three four.", "One two.\nThree four.");
        assertEquals(
                List.of(
                        new Part(Kind.SAME, "One two."),
                        new Part(Kind.DELETED, " "),
                        new Part(Kind.INSERTED, "\n"),
                        new Part(Kind.SAME, "Three four.")),
                diff.parts());
        assertEquals(List.of(), diff.words(Kind.DELETED));
    }

    @Test
    void the_words_of_one_kind_come_without_marks() {
        var diff = WordDiff.between("Jo’s 3 beds", "Jo’s 4 beds (new, co-funded)");
        assertEquals(List.of("3"), diff.words(Kind.DELETED));
        assertEquals(List.of("4", "new", "co-funded"), diff.words(Kind.INSERTED));
        assertEquals(List.of("Jo’s", "beds"), diff.words(Kind.SAME));
    }

    @Test
    void texts_too_different_to_look_through_still_give_both_texts() {
        var then = repeated("a b", 3000);
        var now = repeated("b c a", 2000);
        var diff = WordDiff.between(then, now);
        assertEquals(then, diff.then());
        assertEquals(now, diff.now());
    }

    private static String repeated(String words, int times) {
        return IntStream.range(0, times).mapToObj(_ -> words).collect(Collectors.joining(" "));
    }

    @Provide
    Arbitrary<String> texts() {
        var words =
                Arbitraries.of(
                        "we", "will", "not", "care", "2027", "12.5", "Jo’s", "(", ".", ",", "–",
                        "健康", "🩺", "é", "\u2028", "\ud800");
        var spaces = Arbitraries.of(" ", " ", " ", "\n", "  ", "");
        return words.flatMap(word -> spaces.map(space -> word + space))
                .list()
                .ofMaxSize(40)
                .map(list -> String.join("", list));
    }

    @Property
    void the_difference_applied_to_one_text_gives_the_other(
            @ForAll("texts") String then, @ForAll("texts") String now) {
        var diff = WordDiff.between(then, now);
        assertEquals(then, diff.then());
        assertEquals(now, diff.now());
        assertEquals(then.equals(now), diff.same());
    }

    @Property
    void neighbouring_parts_differ_in_kind_and_what_went_stands_before_what_came(
            @ForAll("texts") String then, @ForAll("texts") String now) {
        var kinds = WordDiff.between(then, now).parts().stream().map(Part::kind).toList();
        for (var i = 1; i < kinds.size(); i++) {
            assertNotEquals(kinds.get(i - 1), kinds.get(i));
            assertFalse(kinds.get(i - 1) == Kind.INSERTED && kinds.get(i) == Kind.DELETED);
        }
    }

    @Property
    void what_was_put_into_a_text_is_found_as_put_in(
            @ForAll("texts") String before, @ForAll("texts") String after) {
        var diff = WordDiff.between(before + "\n" + after, before + "\nunheard\n" + after);
        assertTrue(
                diff.parts().stream().noneMatch(part -> part.kind() == Kind.DELETED),
                diff::toString);
        assertEquals(List.of("unheard"), diff.words(Kind.INSERTED));
    }
}

package org.forwardplan.model.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.forwardplan.model.search.Words.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class WordsTest {

    @Test
    void words_are_told_with_the_places_they_stand_at() {
        assertEquals(
                List.of(new Word("the", 0, 3), new Word("cafe", 4, 8), new Word("no", 11, 13)),
                Words.in("The Café — NO!"));
    }

    @Test
    void figures_stay_whole_and_years_part() {
        assertEquals(
                List.of("s", "14z54", "by", "4.2", "of", "1200", "in", "2023", "24"),
                texts("s.14Z54: by 4.2% of 1,200 in 2023/24."));
    }

    @Test
    void a_possessive_is_its_noun_and_a_hyphen_parts_words() {
        assertEquals(
                List.of("board", "well", "being", "boards"), texts("Board’s well-being boards'"));
    }

    @Test
    void signs_that_are_words_stand_alone() {
        assertEquals(List.of("健", "康", "gp"), texts("健康GP"));
    }

    @ParameterizedTest
    @CsvSource({
        "improving, improve",
        "improvements, improves",
        "improved, improve",
        "duties, duty",
        "planning, plans",
        "planned, plan",
        "boxes, box",
        "agreement, agreed",
        "consultation, consulting",
        "delegated, delegate",
        "delegation, delegates",
        "locally, local",
        "organization, organisations",
        "carers, carer",
        "processes, process",
        "agencies, agency",
        "cared, care",
        "caring, care",
        "getting, get",
        "exceeding, exceed"
    })
    void forms_of_a_word_meet(String one, String other) {
        assertEquals(Stem.of(other), Stem.of(one));
    }

    @ParameterizedTest
    @CsvSource({"ring, r", "care, car", "status, state", "bed, b", "planet, plan"})
    void words_that_have_nothing_to_do_with_each_other_stay_apart(String one, String other) {
        assertNotEquals(Stem.of(other), Stem.of(one));
    }

    @Test
    void what_a_text_is_about_leaves_out_what_every_text_says() {
        assertEquals(List.of("improv", "care"), Words.stems("We will improve the care of them"));
    }

    @Property
    void every_word_is_where_it_says(@ForAll String text) {
        for (var word : Words.in(text)) {
            assertEquals(word.text(), Words.folded(text.substring(word.from(), word.to())));
        }
    }

    private static List<String> texts(String text) {
        return Words.in(text).stream().map(Word::text).toList();
    }
}

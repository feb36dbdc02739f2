package org.forwardplan.model.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Run;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class SpellCheckTest {

    private static final Set<String> WORDS =
            Set.of("we", "plan", "care", "produced", "well", "don't", "the", "see", "at", "in");

    private final SpellCheck check = new SpellCheck(new Words(), Set.of("Newham"));

    private record Words() implements Dictionary {
        @Override
        public boolean knows(String word) {
            return WORDS.contains(word.toLowerCase());
        }

        @Override
        public List<String> like(String word) {
            return List.of("meant " + word);
        }
    }

    private List<String> misspelt(String text) {
        return check.check(text).stream().map(Misspelling::word).toList();
    }

    @Test
    void a_word_nobody_knows_is_found_where_it_stands() {
        assertEquals(
                List.of(new Misspelling(3, 7, "plam"), new Misspelling(9, 13, "caer")),
                check.check("We plam (caer)."));
    }

    @Test
    void figures_addresses_and_names_in_capitals_are_left_alone() {
        assertEquals(
                List.of(),
                misspelt(
                        "NHS ICBs JFP’s 2023/24 12th £5m A eHealth https://a.example/xyzzy"
                                + " plann@icb.example www.qwxz.org nelondon.nhs.uk/plam"));
    }

    @Test
    void either_apostrophe_will_do() {
        assertEquals(List.of(), misspelt("don't don’t 'well' ‘plan’"));
    }

    @Test
    void parts_of_a_compound_are_looked_at_alone_and_together() {
        assertEquals(List.of(), misspelt("co-produced well-plan re-plan"));
        assertEquals(List.of("plam"), misspelt("well-plam"));
    }

    @Test
    void words_the_planner_added_are_known_at_once_in_every_form() {
        assertEquals(List.of("newham", "Xyzzy"), misspelt("Newham Newham’s newham Xyzzy"));

        assertEquals(List.of(), check.with("xyzzy").check("Xyzzy xyzzys xyzzy’s"));
    }

    @Test
    void a_cross_reference_is_not_spelt() {
        var paragraph =
                new Paragraph(
                        Paragraph.Kind.TEXT,
                        1,
                        List.of(
                                Run.plain("See "),
                                new Run("Qwxz", false, false, "plan:requirement/quality"),
                                new Run(" plam", true, false, null)));

        assertEquals(List.of(new Misspelling(9, 13, "plam")), check.check(paragraph));
    }

    @Test
    void suggestions_come_from_the_dictionary() {
        assertEquals(List.of("meant don't"), check.suggestions("don’t"));
    }
}

package org.forwardplan.persistence.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.language.Dictionary;
import org.forwardplan.model.language.Misspelling;
import org.forwardplan.model.language.SpellCheck;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class DictionaryFilesTest {

    private static Dictionary british;

    @BeforeAll
    static void load() {
        british = new DictionaryFiles().british();
    }

    private static List<String> misspelt(String text) {
        return new SpellCheck(british, Set.of())
                .check(text).stream().map(Misspelling::word).toList();
    }

    @Test
    void british_spelling_is_right_and_american_is_not() {
        assertEquals(
                List.of("organize", "color", "center"),
                misspelt("organise colour centre organize color center programme judgement"));
    }

    @Test
    void words_of_the_field_are_known() {
        assertEquals(
                List.of(),
                misspelt(
                        "The commissioner’s safeguarding duties, subsidiarity and wellbeing:"
                            + " carers, neurodiversity, perinatal care and codesign in Newham and"
                            + " Waltham Forest. Co-produced with Healthwatch, the VCSE and ICBs’"
                            + " collaboratives; underserved neighbourhoods’ workstreams."));
    }

    @Test
    void slips_are_found_and_what_was_meant_is_suggested() {
        assertEquals(
                List.of("recieve", "safegaurding", "neurodiverisity"),
                misspelt("They recieve safegaurding and neurodiverisity support"));
        assertEquals("receive", british.like("recieve").getFirst());
        assertTrue(british.like("safegaurding").contains("safeguarding"));
        assertEquals("neurodiversity", british.like("neurodiverisity").getFirst());
        assertEquals("Newham", british.like("Newhan").getFirst());
    }

    @Test
    void slips_are_counted_one_by_one() {
        assertEquals(0, Distance.between("plan", "plan"));
        assertEquals(1, Distance.between("plan", "paln"));
        assertEquals(1, Distance.between("plan", "plans"));
        assertEquals(4, Distance.between("plan", "care"));
    }
}

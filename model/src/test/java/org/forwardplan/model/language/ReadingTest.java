package org.forwardplan.model.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.model.prose.ProseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

class ReadingTest {

    @ParameterizedTest
    @CsvSource({
        "the,1",
        "plan,1",
        "care,1",
        "carers,2",
        "tables,2",
        "shared,1",
        "needed,2",
        "makes,1",
        "services,3",
        "watches,2",
        "planned,1",
        "settled,2",
        "people,2",
        "business,2",
        "every,2",
        "area,3",
        "annual,3",
        "individual,5",
        "quality,3",
        "social,2",
        "financial,3",
        "appreciate,4",
        "material,4",
        "million,2",
        "region,2",
        "previous,3",
        "behaviour,3",
        "priority,4",
        "creating,3",
        "reality,4",
        "influence,3",
        "client,2",
        "society,4",
        "science,2",
        "audience,3",
        "patient,2",
        "experience,4",
        "friend,1",
        "being,2",
        "mechanism,4",
        "rhythm,2",
        "employer,3",
        "employed,2",
        "safeguarding,3",
        "stakeholder,3",
        "statement,2",
        "management,3",
        "commissioner,4",
        "subsidiarity,6",
        "neurodiversity,6",
        "perinatal,4",
        "codesign,3",
        "coordinate,4",
        "accountability,6",
        "inequalities,5",
        "organisation’s,5",
        "NHS,3",
        "ICBs,1",
        "www,1"
    })
    void syllables_are_those_a_reader_speaks(String word, int syllables) {
        assertEquals(syllables, Syllables.in(word));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One. Two! Three?|3",
                "Wait (it said so.) Go.|2",
                "Ask e.g. Dr. Smith, i.e. the lead.|1",
                "It rose by 3.5 per cent.|1",
                "no full stop|1",
                "…|0"
            })
    void sentences_end_where_a_reader_pauses(String text, int sentences) {
        assertEquals(sentences, Spoken.sentences(text));
    }

    @Test
    void headings_count_as_words_and_not_as_sentences() {
        assertEquals(
                new Reading(9, 0, 7, 2, 8),
                Reading.of(ProseText.read("# Two words\n\nWe will do it.\n\n- in each borough")));
    }

    @Test
    void tables_count_apart_and_live_blocks_not_at_all() {
        assertEquals(
                new Reading(0, 6, 0, 0, 0),
                Reading.of(
                        new TextTable(
                                "Our plan",
                                List.of("Place", ""),
                                List.of(List.of("Newham", "12 %"), List.of("–", "yes")))));
        assertEquals(Reading.NOTHING, Reading.of(new LiveBlock(LiveBlock.Subject.SOURCES, "")));
        assertEquals(
                new Reading(4, 0, 2, 1, 2),
                Reading.of(new Callout(Callout.Kind.KEY_POINT, "", Prose.of("Be kind."))));
    }

    @Test
    void the_age_follows_the_formula_of_flesch_and_kincaid() {
        // 0.39 × 100/10 + 11.8 × 150/100 − 15.59 = 6.01, and 5 years before school
        assertEquals(OptionalInt.of(11), new Reading(100, 0, 100, 10, 150).age());
        // 0.39 × 100/4 + 11.8 × 180/100 − 15.59 = 15.4
        assertEquals(OptionalInt.of(20), new Reading(100, 0, 100, 4, 180).age());
    }

    @Test
    void plain_words_read_young_and_officialese_does_not() {
        var plain = "We ask local people what they need. Then we plan with them. ".repeat(6);
        var official =
                "The organisation will operationalise multidisciplinary collaborative arrangements"
                        + " facilitating sustainable transformation. ";

        assertEquals(OptionalInt.of(6), Reading.of(Prose.of(plain)).age());
        assertEquals(OptionalInt.of(25), Reading.of(Prose.of(official.repeat(6))).age());
    }

    @Test
    void too_little_text_has_no_age() {
        assertEquals(OptionalInt.empty(), Reading.of(Prose.of("word ".repeat(49))).age());
        assertEquals(OptionalInt.empty(), Reading.NOTHING.age());
    }

    @Property
    void readings_of_parts_add_up(@ForAll List<String> first, @ForAll List<String> second) {
        var one = Prose.of(first.toArray(String[]::new));
        var two = Prose.of(second.toArray(String[]::new));
        var both =
                new Prose(
                        Stream.concat(one.paragraphs().stream(), two.paragraphs().stream())
                                .toList());

        assertEquals(Reading.of(both), Reading.of(one).plus(Reading.of(two)));
    }
}

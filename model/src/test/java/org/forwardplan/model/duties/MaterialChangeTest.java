package org.forwardplan.model.duties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;
import java.util.Optional;

class MaterialChangeTest {

    private static final String TEXT =
            """
            We will cut waiting times for children’s mental health to 18 weeks by March 2027. \
            Barts Health leads the work, and each place has a team.
            Nobody waits longer than a year, unless they choose to. We may open clinics in schools \
            where families ask for them; all staff are trained in care that takes account of trauma.
            The programme board reports to the integrated care partnership, which watches progress \
            against the plan and publishes what it finds for residents to read.\
            """;

    private static Optional<String> because(String then, String now) {
        assertTrue(TEXT.contains(then), () -> "not in the text: " + then);
        return MaterialChange.between(TEXT, TEXT.replace(then, now));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will cut | we will cut",
                "children’s | children's",
                "weeks by March 2027. | weeks, by March 2027!",
                "Barts Health leads the work, and each place has a team. | Barts Health leads the"
                        + " work; and  each place has a team",
                "the integrated care partnership | the Integrated Care Partnership",
                "takes account of trauma. | takes account of trauma",
                "families ask | familes ask",
                "publishes what | publisehs what",
                "reports to | reported to",
                "progress against the plan | progress against this plan",
                "schools where | schools and where",
                "in care that | in care which",
            })
    void looks_are_never_material(String then, String now) {
        assertEquals(Optional.empty(), because(then, now));
    }

    @Test
    void sentences_that_only_moved_are_not_material() {
        var moved = TEXT.lines().toList();
        assertEquals(
                Optional.empty(),
                MaterialChange.between(
                        TEXT, moved.get(2) + "\n" + moved.get(0) + "\n\n" + moved.get(1)));
    }

    @Test
    void figures_in_words_and_shares_in_signs_are_the_same_figures() {
        assertEquals(
                Optional.empty(),
                MaterialChange.between(
                        "Three teams, 1,200 beds and 12.5% of staff",
                        "3 teams, 1200 beds and 12.5 per cent of staff"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18 weeks | 26 weeks | a number or date has changed: “18” is now “26”",
                "18 weeks | many weeks | a number or date was taken out: “18”, “weeks”",
                "March 2027 | April 2027 | a number or date has changed: “March” is now “April”",
                "March 2027 | March 2028 | a number or date has changed: “2027” is now “2028”",
                "a team | 2 teams | a number or date was added: “2”",
                "longer than a year | longer than half a year"
                        + " | a number or date was added: “half”",
                "We will cut | We will not cut"
                        + " | a word that turns the sense was added: “not cut”",
                "each place has | each place never has"
                        + " | a word that turns the sense was added: “never team”",
                ", unless they choose to | | a word that turns the sense was taken out:"
                        + " “unless choose”",
                "We may open | We will open"
                        + " | a word that turns the sense was taken out: “may open”",
                "Nobody waits | Everybody waits"
                        + " | a word that turns the sense was taken out: “nobody waits”",
                "Barts Health | Homerton Healthcare | a name has changed: “Barts”, “Health” is now"
                        + " “Homerton”, “Healthcare”",
                "programme board | ICB board | a name was added: “ICB”",
            })
    void what_changes_the_sense_is_material_and_named(String then, String now, String why) {
        assertEquals(Optional.of(why), because(then, now == null ? "" : now));
    }

    /// One word of a long text, which is far from one in ten.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18 weeks | 18 months | a number or date has changed: “weeks” is now “months”",
                "by March 2027 | after March 2027"
                        + " | a word that sets a limit has changed: “by” is now “after”",
                "to 18 weeks | to under 18 weeks | a word that sets a limit was added: “under”",
                "We may open | We must open"
                        + " | a word that turns the sense has changed: “may open” is now “must"
                        + " open”",
                "We may open | We can open | a word that turns the sense has changed: “may open” is"
                        + " now “can open”",
                "We will cut | We aim to cut"
                        + " | a word that turns the sense was added: “aim cut”",
                "We will cut | We would cut"
                        + " | a word that turns the sense was added: “would cut”",
                "all staff | some staff"
                        + " | a word for how much or how often has changed: “all” is now “some”",
                "and each place | and the place"
                        + " | a word for how much or how often was taken out: “each”",
                "Barts Health | Berts Health | a name has changed: “Barts” is now “Berts”",
                "We will cut | They will cut"
                        + " | what a sentence is about has changed: “We” is now “They”",
                "We will cut | Partners will cut"
                        + " | what a sentence is about has changed: “We” is now “Partners”",
                "We will cut | We will raise"
                        + " | a word has become its opposite: “cut” is now “raise”",
                "are trained | are untrained"
                        + " | a word has become its opposite: “trained” is now “untrained”",
            })
    void one_word_that_matters_is_material_in_a_long_text(String then, String now, String why) {
        assertEquals(Optional.of(why), because(then, now));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "all staff | every one of the staff | true",
                "all staff | every member of staff | false",
                "Barts Health | Bart’s Health | false",
                "Barts Health | Barst Health | false",
                "Barts Health | Barks Health | true",
                "18 weeks by | 18 weeks, by | false",
                "18 weeks | 18-week waits | false",
                "cut waiting | reduce waiting | false",
                "opens | shuts | false",
            })
    void another_word_for_the_same_is_not(String then, String now, boolean material) {
        var text = TEXT + " The centre opens.";
        var why = MaterialChange.between(text, text.replace(then, now));

        assertEquals(material, why.isPresent(), () -> now + ": " + why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Waits fall to <6% | Waits fall to >6%",
                "A change of -5% in a year | A change of 5% in a year",
                "It is safe for all who work here and for those who come | It is unsafe for all"
                        + " who work here and for those who come",
                "No more than 18 of them will wait for it | No less than 18 of them will wait"
                        + " for it",
            })
    void signs_limits_and_denials_are_read(String then, String now) {
        assertTrue(MaterialChange.between(then, now).isPresent());
    }

    @Test
    void harrow_is_not_harlow() {
        assertEquals(
                Optional.of("a name has changed: “Harrow” is now “Harlow”"),
                MaterialChange.between(
                        TEXT + " We work with Harrow.", TEXT + " We work with Harlow."));
    }

    @Test
    void numbers_that_change_places_are_material() {
        assertEquals(
                Optional.of("a number or date stands elsewhere: “5”, “10”"),
                MaterialChange.between("From 10 to 5 wards", "From 5 to 10 wards"));
    }

    @Test
    void a_denial_that_moves_to_another_promise_is_material() {
        assertTrue(
                MaterialChange.between(
                                "We will not close beds and will fund care at home",
                                "We will close beds and will not fund care at home")
                        .isPresent());
    }

    @Test
    void a_name_that_opens_a_sentence_counts_where_the_text_has_it_as_a_name() {
        assertEquals(
                Optional.of("a name has changed: “Homerton” is now “Barts”"),
                MaterialChange.between(
                        "The work is shared with Homerton and with Barts. Homerton leads it.",
                        "The work is shared with Homerton and with Barts. Barts leads it."));
    }

    @Test
    void a_few_words_put_otherwise_in_a_long_text_are_not_material_but_many_are() {
        assertEquals(Optional.empty(), because("watches progress", "follows progress"));
        assertEquals(
                Optional.of("13 of its 68 words have changed"),
                because(
                                "all staff are trained in care that takes account of trauma",
                                "every colleague learns how distress shapes what somebody needs"
                                    + " from clinicians, receptionists, managers, volunteers alike")
                        .map(words -> words.replaceAll("\\d+ of its \\d+", "13 of its 68")));
    }

    @Test
    void in_a_short_text_one_other_word_is_material() {
        assertEquals(
                Optional.of("1 of its 3 words have changed"),
                MaterialChange.between("Joint housing strategy", "Joint transport strategy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"increase decrease", "health wealth", "legal illegal", "men women"})
    void words_that_differ_at_their_beginning_are_not_taken_for_slips(String words) {
        var two = words.split(" ");
        assertTrue(MaterialChange.between("We " + two[0], "We " + two[1]).isPresent());
    }

    @Property
    void a_text_never_differs_from_itself_in_capitals_or_spaces(@ForAll String text) {
        assertEquals(Optional.empty(), MaterialChange.between(text, text));
        assertEquals(Optional.empty(), MaterialChange.between(TEXT, TEXT.toUpperCase(Locale.UK)));
    }

    @Property
    void whether_a_change_is_material_does_not_depend_on_its_direction(
            @ForAll String then, @ForAll String now) {
        assertEquals(
                MaterialChange.between(then, now).isPresent(),
                MaterialChange.between(now, then).isPresent());
    }
}

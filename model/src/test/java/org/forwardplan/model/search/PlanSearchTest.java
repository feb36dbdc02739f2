package org.forwardplan.model.search;

import static org.forwardplan.model.plan.Items.evidence;
import static org.forwardplan.model.plan.Items.objective;
import static org.forwardplan.model.plan.Items.passage;
import static org.forwardplan.model.plan.Items.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.RandomPlans;
import org.forwardplan.model.search.Marked.Mark;
import org.forwardplan.model.search.PlanSearch.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class PlanSearchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Passage passage =
            passage(1, 1, "Children wait too long. We will train more school nurses in Newham.");
    private final PlanSearch search =
            search(
                    section(1, "Start well"),
                    section(2, 1, "Midwives"),
                    section(3, "Finance"),
                    passage,
                    objective(1, "Train nurses"),
                    objective(2, "More nurses"),
                    objective(3, "Nurses who stay"),
                    ItemFields.with(evidence(1, "Workforce survey"), "detail", "A workforce"));

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.plans();
    }

    @Test
    void titles_that_begin_with_the_words_come_first_then_other_titles_then_texts() {
        assertEquals(
                List.of("Nurses who stay", "More nurses", "Train nurses", "1 Start well"),
                titles("nurses"));
        assertEquals("More nurses", titles("more nurses").getFirst());
    }

    @Test
    void all_words_must_occur_in_any_order() {
        assertEquals(List.of("Train nurses", "1 Start well"), titles("nurses train"));
        assertEquals(List.of(), titles("nurses absent"));
    }

    @Test
    void other_forms_of_a_word_are_found_too() {
        assertEquals(List.of("Train nurses", "1 Start well"), titles("training nurse "));
    }

    @Test
    void the_last_word_need_not_be_finished_and_the_others_must_be() {
        assertEquals(List.of("Train nurses", "1 Start well"), titles("train nur"));
        assertEquals(List.of(), titles("trai nurses "));
        assertEquals(List.of(), titles("nur "));
    }

    @Test
    void words_of_the_section_count_for_its_passages_where_they_say_one_themselves() {
        assertEquals(List.of("1 Start well"), titles("well newham"));
        assertEquals(List.of("Passage"), kinds("well newham"));
        assertEquals(List.of("Section"), kinds("start well"));
    }

    @ParameterizedTest
    @CsvSource({"midwifes, Midwives", "Finnance, Finance", "finanse, Finance", "fiannce, Finance"})
    void one_mistake_in_a_longer_word_is_forgiven_where_nothing_else_matches(
            String typed, String found) {
        var all = search.find(Query.of(typed), 9);

        assertTrue(all.hits().getFirst().title().text().endsWith(found), all.toString());
        assertEquals(List.of(found.toLowerCase(Locale.UK)), all.meant());
    }

    @Test
    void nothing_is_forgiven_where_there_is_something_to_find_or_the_word_is_short() {
        assertEquals(List.of(), search.find(Query.of("nurses"), 9).meant());
        assertEquals(List.of(), titles("stey"));
    }

    @Test
    void a_number_finds_the_section_that_bears_it_then_those_beneath_it() {
        assertEquals(List.of("1 Start well", "1.1 Midwives"), titles("1"));
        assertEquals(List.of("1.1 Midwives"), titles("1.1"));
        assertEquals(List.of("1.1 Midwives"), titles("1.1 midwives"));
    }

    @Test
    void capitals_and_blanks_do_not_matter() {
        assertEquals(List.of("Workforce survey"), titles("  WORKFORCE\t Survey "));
    }

    @Test
    void a_hit_in_a_text_shows_the_words_around_it_and_marks_them() {
        assertEquals(
                List.of(
                        new Hit(
                                passage.id(),
                                "Passage",
                                Marked.plain("1 Start well"),
                                new Marked(
                                        "Children wait too long. We will train more school nurses"
                                                + " in Newham.",
                                        List.of(new Mark(43, 49), new Mark(50, 56))),
                                false)),
                hits("school nurse"));
    }

    @Test
    void a_hit_in_a_title_marks_it_there() {
        assertEquals(
                List.of(
                        new Hit(
                                evidence(1, "").id(),
                                "Evidence",
                                new Marked("Workforce survey", List.of(new Mark(10, 16))),
                                Marked.plain(""),
                                false)),
                hits("survey"));
    }

    @Test
    void a_long_text_is_cut_on_both_sides() {
        var cut = excerpt("before ".repeat(50) + "needle " + "after ".repeat(50));
        assertTrue(cut.startsWith("…before before"), cut);
        assertTrue(cut.contains("before needle after"), cut);
        assertTrue(cut.endsWith("…") && cut.length() < 180, cut);
    }

    @Test
    void the_stretch_that_has_most_of_the_words_is_shown() {
        var text = "needle " + "hay ".repeat(80) + "needle and thread " + "hay ".repeat(80);
        var hit =
                search(section(1, "Aims"), passage(1, 1, text)).find(Query.of("needle thread"), 9);
        assertTrue(hit.hits().getFirst().excerpt().text().contains("needle and thread"));
    }

    @Test
    void a_sign_made_of_two_is_not_cut_in_half() {
        var cut = excerpt("needle " + "🩺".repeat(150));
        assertTrue(cut.endsWith("🩺…"), cut);
    }

    private static String excerpt(String text) {
        return search(section(1, "Aims"), passage(1, 1, text))
                .find(Query.of("needle"), 9)
                .hits()
                .getFirst()
                .excerpt()
                .text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "in:", "is: "})
    void a_blank_query_finds_nothing(String query) {
        assertEquals(List.of(), hits(query));
    }

    @Test
    void no_more_are_shown_than_asked_for_but_all_are_counted() {
        var found = search.find(Query.of("nurses"), 2);
        assertEquals(2, found.hits().size());
        assertEquals(4, found.all());
    }

    @Test
    void signs_that_mean_something_elsewhere_are_only_signs() {
        assertEquals(List.of(), titles(".*"));
        assertEquals(List.of(), titles("[("));
    }

    @Test
    void one_among_ten_thousand_is_found() {
        Stream<PlanItem> many =
                IntStream.range(0, 10_000).mapToObj(i -> evidence(i, "Document no. " + i + "x"));

        var hits = PlanSearch.of(Plan.of(many), TODAY).find(Query.of("document 7777x"), 50).hits();

        assertEquals(
                List.of("Document no. 7777x"),
                hits.stream().map(hit -> hit.title().text()).toList());
    }

    @Property(tries = 300)
    void whatever_a_plan_says_can_be_searched(@ForAll("plans") Plan plan) {
        var index = PlanSearch.of(plan, TODAY);
        for (var query :
                List.of(
                        "a",
                        "al",
                        "健康",
                        "quoted 🩺",
                        "in:outline",
                        "status:draft",
                        "is:open",
                        "1")) {
            for (var hit : index.find(Query.of(query), 100).hits()) {
                assertTrue(plan.find(hit.id()).isPresent());
            }
        }
    }

    private static PlanSearch search(PlanItem... items) {
        return PlanSearch.of(Items.plan(items), TODAY);
    }

    private List<Hit> hits(String query) {
        return search.find(Query.of(query), 9).hits();
    }

    private List<String> titles(String query) {
        return hits(query).stream().map(hit -> hit.title().text()).toList();
    }

    private List<String> kinds(String query) {
        return hits(query).stream().map(Hit::kind).toList();
    }
}

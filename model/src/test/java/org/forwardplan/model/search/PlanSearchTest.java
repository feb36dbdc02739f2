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
import org.forwardplan.model.search.PlanSearch.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class PlanSearchTest {

    private final Passage passage =
            passage(1, 1, "Children wait too long. We will train more school nurses in Newham.");
    private final PlanSearch search =
            PlanSearch.of(
                    Items.plan(
                            section(1, "Start well"),
                            passage,
                            objective(1, "Train nurses"),
                            objective(2, "More nurses"),
                            objective(3, "Nurses who stay"),
                            ItemFields.with(
                                    evidence(1, "Workforce survey"), "detail", "A workforce")));

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.plans();
    }

    @Test
    void titles_that_begin_with_the_words_come_first_then_other_titles_then_texts() {
        assertEquals(
                List.of("Nurses who stay", "More nurses", "Train nurses", "1 Start well"),
                titles("nurses"));
    }

    @Test
    void all_words_must_occur_in_any_order() {
        assertEquals(List.of("Train nurses", "1 Start well"), titles("nurses train"));
        assertEquals(List.of(), titles("nurses absent"));
    }

    @Test
    void capitals_and_blanks_do_not_matter() {
        assertEquals(List.of("Workforce survey"), titles("  WORKFORCE\t Survey "));
    }

    @Test
    void a_hit_in_a_text_shows_the_words_around_it() {
        assertEquals(
                List.of(
                        new Hit(
                                passage.id(),
                                "Passage",
                                "1 Start well",
                                "Children wait too long. We will train more school nurses in"
                                        + " Newham.")),
                search.find("school", 9));
    }

    @Test
    void a_hit_in_a_title_needs_no_excerpt() {
        assertEquals(
                List.of(new Hit(evidence(1, "").id(), "Evidence", "Workforce survey", "")),
                search.find("workforce", 9));
    }

    @Test
    void passages_of_a_section_that_was_sought_show_their_own_words() {
        assertEquals(
                List.of(
                        new Hit(section(1, "").id(), "Section", "1 Start well", ""),
                        new Hit(
                                passage.id(),
                                "Passage",
                                "1 Start well",
                                "Children wait too long. We will train more school nurses in"
                                        + " Newham.")),
                search.find("start", 9));
    }

    @Test
    void a_long_text_is_cut_on_both_sides() {
        assertEquals(
                "…" + "before ".repeat(6) + "needle " + "after ".repeat(12) + "a…",
                excerpt("before ".repeat(50) + "needle " + "after ".repeat(50)));
    }

    @Test
    void a_sign_made_of_two_is_not_cut_in_half() {
        assertEquals("needle " + "🩺".repeat(36) + "…", excerpt("needle " + "🩺".repeat(50)));
    }

    private static String excerpt(String text) {
        return PlanSearch.of(Items.plan(section(1, "Aims"), passage(1, 1, text)))
                .find("needle", 9)
                .getFirst()
                .excerpt();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void a_blank_query_finds_nothing(String query) {
        assertEquals(List.of(), search.find(query, 9));
    }

    @Test
    void no_more_are_shown_than_asked_for() {
        assertEquals(2, search.find("nurses", 2).size());
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

        var hits = PlanSearch.of(Plan.of(many)).find("document 7777x", 50);

        assertEquals(List.of("Document no. 7777x"), hits.stream().map(Hit::title).toList());
    }

    @Property(tries = 300)
    void whatever_a_plan_says_can_be_searched(@ForAll("plans") Plan plan) {
        for (var query : List.of("a", "e s", "健康", "quoted 🩺")) {
            for (var hit : PlanSearch.of(plan).find(query, 100)) {
                assertTrue(plan.find(hit.id()).isPresent());
            }
        }
    }

    private List<String> titles(String query) {
        return search.find(query, 9).stream().map(Hit::title).toList();
    }
}

package org.forwardplan.model.rulebook;

import static org.forwardplan.model.plan.Items.answer;
import static org.forwardplan.model.plan.Items.link;
import static org.forwardplan.model.plan.Items.passage;
import static org.forwardplan.model.plan.Items.plan;
import static org.forwardplan.model.plan.Items.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.comparison.WordDiff;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.rulebook.RowImpact.Fate;
import org.forwardplan.model.rulebook.RowImpact.Rests;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class RulebookImpactTest {

    private static final PlanItem PASSAGE = passage(1, 1, "We set three aims.");

    private final Plan start =
            Plan.of(
                    Stream.concat(
                            NextYear.THIS.requirements().stream(),
                            plan(
                                            profile(),
                                            PASSAGE,
                                            link(2, PASSAGE, "quality/aims"),
                                            answer("quality", "", null))
                                    .items()));
    private final RulebookImpact impact = RulebookImpact.of(start, NextYear.NEXT);

    private RowImpact only(Fate fate) {
        var rows = impact.of(fate);
        assertEquals(1, rows.size(), fate.toString());
        return rows.getFirst();
    }

    private static List<String> keys(List<Requirement> rows) {
        return rows.stream().map(row -> row.id().key()).toList();
    }

    @Test
    void every_row_of_both_rulebooks_is_told_once_with_what_became_of_it() {
        assertEquals(List.of("stays"), keys(only(Fate.UNCHANGED).now()));
        assertEquals(List.of("quality"), keys(only(Fate.REWORDED).now()));
        assertEquals(List.of("moves"), keys(only(Fate.MOVED).now()));
        assertEquals(List.of("workforce"), keys(only(Fate.SPLIT).was()));
        assertEquals(List.of("workforce", "training"), keys(only(Fate.SPLIT).now()));
        assertEquals(List.of("patients", "public"), keys(only(Fate.MERGED).was()));
        assertEquals(List.of("patients"), keys(only(Fate.MERGED).now()));
        assertEquals(List.of("fresh"), keys(only(Fate.NEW).now()));
        assertEquals(List.of("ends"), keys(only(Fate.RETIRED).was()));
        assertEquals("It was for one year", only(Fate.RETIRED).why());
    }

    @Test
    void a_reworded_row_says_which_words_of_which_part_changed_and_what_rests_on_it() {
        var quality = only(Fate.REWORDED);

        assertEquals(
                List.of("Test aims"), quality.rewordings().stream().map(it -> it.part()).toList());
        var words = quality.rewordings().getFirst().words();
        assertEquals(List.of("3"), words.words(WordDiff.Kind.DELETED));
        assertEquals(List.of("5"), words.words(WordDiff.Kind.INSERTED));
        assertEquals(new Rests(1, false, false, List.of("Chief nurse")), quality.rests());
        assertTrue(only(Fate.RETIRED).rests().nothing());
    }

    @Test
    void the_tests_of_split_and_merged_rows_go_where_their_words_are() {
        var split = only(Fate.SPLIT).tests();
        assertEquals(
                List.of("workforce/numbers", "training/who"),
                split.stream()
                        .flatMap(it -> it.to().stream())
                        .map(it -> it.test().toString())
                        .toList());
        var merged = only(Fate.MERGED).tests();
        assertEquals(
                List.of("patients/a", "patients/public"),
                merged.stream()
                        .flatMap(it -> it.to().stream())
                        .map(it -> it.test().toString())
                        .toList());
    }

    @Test
    void a_plan_on_just_these_rows_has_nothing_to_change() {
        assertFalse(impact.nothingChanges());
        assertTrue(RulebookImpact.of(start, NextYear.THIS).nothingChanges());
    }

    @Test
    void it_is_said_where_the_rulebook_follows_another_than_the_plans() {
        assertTrue(impact.skips(), "the plan answers to jfp-2023-24, the rulebook follows book-1");
    }
}

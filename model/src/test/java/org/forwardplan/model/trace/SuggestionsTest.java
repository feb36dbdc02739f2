package org.forwardplan.model.trace;

import static org.forwardplan.model.plan.Items.passage;
import static org.forwardplan.model.plan.Items.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.TestRef;
import org.forwardplan.model.search.Ranking.Found;
import org.forwardplan.model.search.Ranking.Match;
import org.junit.jupiter.api.Test;

import java.util.List;

class SuggestionsTest {

    private final Passage safe = passage(1, 1, "We keep adults safe from abuse.");
    private final Passage beds = passage(2, 2, "Forty more beds.");
    private final Passage bare = passage(3, 1, "");
    private final Plan plan =
            Items.plan(
                    section(1, "Safeguarding"),
                    section(2, "Hospitals"),
                    safe,
                    beds,
                    bare,
                    Items.statutory("safeguarding", "abuse", "beds"),
                    Items.statutory("green", "carbon"));
    private final Suggestions suggestions = Suggestions.of(plan, Outline.of(plan));

    @Test
    void a_test_is_answered_by_what_shares_its_words_and_an_empty_passage_by_nothing() {
        var found = suggestions.passages(TestRef.parse("safeguarding/abuse"), Progress.SILENT);

        assertEquals(List.of(safe.id()), found.stream().map(Found::key).toList());
        assertEquals(
                List.of("abuse", "safeguarding"),
                found.getFirst().matches().stream().map(Match::word).sorted().toList());
    }

    @Test
    void a_passage_answers_the_tests_that_share_its_words_or_its_heading() {
        assertEquals(
                List.of("safeguarding/abuse", "safeguarding/beds"),
                suggestions.tests(safe.id()).stream().map(it -> it.key().toString()).toList());
        assertEquals(
                List.of("safeguarding/beds"),
                suggestions.tests(beds.id()).stream().map(it -> it.key().toString()).toList());
    }

    @Test
    void what_is_not_in_the_plan_has_no_suggestions() {
        assertEquals(List.of(), suggestions.passages(TestRef.parse("gone/a"), Progress.SILENT));
        assertEquals(List.of(), suggestions.tests(passage(9, 1, "x").id()));
    }
}

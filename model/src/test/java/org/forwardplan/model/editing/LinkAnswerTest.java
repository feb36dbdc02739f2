package org.forwardplan.model.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.TestRef;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class LinkAnswerTest {

    private final Passage passage = Items.passage(1, 1, "We do it well.");
    private final Plan plan =
            Items.plan(
                    Items.section(1, "Quality"),
                    passage,
                    Items.statutory("quality", "a", "b"),
                    Items.link(1, passage, "quality/a"));

    @Test
    void a_passage_can_answer_several_tests_at_once() {
        var bare = Items.plan(passage, Items.statutory("quality", "a", "b"));

        assertEquals(
                List.of("quality/a", "quality/b"),
                tests(Decided.after(link("quality/a", "quality/b"), bare), passage));
    }

    @Test
    void a_test_it_answers_already_is_left_alone() {
        assertEquals(
                List.of("quality/a", "quality/b"),
                tests(Decided.after(link("quality/a", "quality/b"), plan), passage));
    }

    @Test
    void a_test_named_twice_is_linked_once() {
        assertEquals(
                List.of("quality/a", "quality/b"),
                tests(Decided.after(link("quality/b", "quality/b"), plan), passage));
    }

    @Test
    void linking_what_is_linked_is_nothing_to_do() {
        assertEquals(List.of(), Decided.refused(link("quality/a"), plan));
    }

    @Test
    void a_test_nobody_asks_is_refused() {
        assertEquals(
                List.of("There is no test quality/z in this plan's rulebook"),
                Decided.refused(link("quality/b", "quality/z"), plan));
        assertEquals(
                List.of("There is no test access/a in this plan's rulebook"),
                Decided.refused(link("access/a"), plan));
    }

    @Test
    void what_is_no_longer_in_the_plan_cannot_answer() {
        var gone = new LinkAnswer("Link", Items.passage(9, 1, "").id(), List.of(test("quality/a")));

        assertEquals(List.of("It is no longer in the plan"), Decided.refused(gone, plan));
    }

    private LinkAnswer link(String... tests) {
        return new LinkAnswer(
                "Link", passage.id(), Arrays.stream(tests).map(LinkAnswerTest::test).toList());
    }

    private static TestRef test(String text) {
        return TestRef.parse(text);
    }

    /// The tests an item is linked to, as they are written.
    static List<String> tests(Plan plan, PlanItem from) {
        return plan.items(Link.class)
                .filter(link -> link.from().equals(from.id()))
                .map(link -> link.test().toString())
                .sorted()
                .toList();
    }
}

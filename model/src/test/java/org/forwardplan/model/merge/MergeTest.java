package org.forwardplan.model.merge;

import static org.forwardplan.model.plan.Items.link;
import static org.forwardplan.model.plan.Items.passage;
import static org.forwardplan.model.plan.Items.plan;
import static org.forwardplan.model.plan.Items.section;
import static org.forwardplan.model.plan.Items.statutory;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.merge.MergeCase.What;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class MergeTest {

    private final Section sent = section(1, "Quality");

    @Test
    void title_changed_here_and_lead_changed_there_are_both_taken_over() {
        var merge =
                Merge.of(
                        plan(sent),
                        plan(sent.withTitle("Quality of care")),
                        plan(sent.withLead("Chief nurse")));

        assertEquals(List.of("lead"), merge.offers().stream().map(MergeCase::field).toList());
        assertEquals(
                plan(sent.withTitle("Quality of care").withLead("Chief nurse")),
                merge.with(Map.of()).plan());
    }

    @Test
    void a_field_both_changed_stays_ours_until_somebody_says_otherwise() {
        var ours = plan(sent.withTitle("Better care"));
        var merge = Merge.of(plan(sent), ours, plan(sent.withTitle("Safer care")));
        var conflict = merge.conflicts().getFirst();

        assertEquals(What.CHANGED_BY_BOTH, conflict.what());
        assertEquals(
                List.of("Quality", "Better care", "Safer care"),
                List.of(conflict.base(), conflict.ours(), conflict.theirs()));
        assertEquals(List.of(conflict), merge.open(Map.of()));
        assertEquals(ours, merge.with(Map.of()).plan());

        var choice = Map.of(conflict.key(), Choice.THEIRS);
        assertEquals(List.of(), merge.open(choice));
        assertEquals(plan(sent.withTitle("Safer care")), merge.with(choice).plan());
    }

    @Test
    void what_they_left_out_stays_but_is_asked_about() {
        var first = milestone(1, "Launch");
        var second = milestone(2, "Review");
        var merge = Merge.of(plan(first, second), plan(first, second), plan(first));
        var asked = merge.offers().getFirst();

        assertEquals(What.REMOVED_BY_THEM, asked.what());
        assertTrue(asked.what().asked());
        assertTrue(merge.with(Map.of()).changesNothing());
        assertEquals(plan(first), merge.with(Map.of(asked.key(), Choice.THEIRS)).plan());
    }

    @Test
    void what_we_removed_and_they_changed_is_a_conflict() {
        var changed = sent.withTitle("Quality and safety");
        var merge = Merge.of(plan(sent), plan(), plan(changed));

        assertEquals(What.REMOVED_BY_US_CHANGED_BY_THEM, merge.conflicts().getFirst().what());
        assertEquals(plan(), merge.with(Map.of()).plan());
        assertEquals(
                plan(changed), merge.with(Map.of(MergeCase.key(changed), Choice.THEIRS)).plan());
    }

    @Test
    void what_something_new_of_ours_needs_stays_and_it_is_said() {
        var duty = statutory("quality", "a");
        var passage = passage(5, 1, "We will open beds");
        var link = link(9, passage, "quality/a");
        var merge =
                Merge.of(
                        plan(sent, duty, passage),
                        plan(sent, duty, passage, link),
                        plan(sent, duty));
        var merged = merge.with(Map.of(MergeCase.key(passage), Choice.THEIRS));

        assertEquals(merge.ours(), merged.plan());
        assertEquals(
                List.of("“We will open beds” stays: “Answer to quality/a” cannot stand without it"),
                merged.repairs().stream().map(Merged.Repair::what).toList());
    }

    @Test
    void what_they_added_to_something_we_removed_is_not_added_and_it_is_said() {
        var passage = passage(5, 1, "We will open beds");
        var merged = Merge.of(plan(sent), plan(), plan(sent, passage)).with(Map.of());

        assertEquals(plan(), merged.plan());
        assertEquals(
                List.of("“We will open beds” was not added: what it belongs to is not in the plan"),
                merged.repairs().stream().map(Merged.Repair::what).toList());
    }

    @Test
    void two_sections_moved_into_each_other_do_not_vanish() {
        var one = section(1, "One");
        var two = section(2, "Two");
        var merged =
                Merge.of(
                                plan(one, two),
                                plan(one.at(two.id(), 0), two),
                                plan(one, two.at(one.id(), 0)))
                        .with(Map.of());

        assertEquals(plan(one.at(two.id(), 0), two.at(null, 0)), merged.plan());
        assertEquals(1, merged.repairs().size());
    }

    @Test
    void what_is_added_keeps_its_position_and_ours_keep_theirs() {
        var ours = milestone(7, "Ours");
        var theirs = milestone(3, "Theirs");
        var merged = Merge.of(plan(), plan(ours), plan(theirs)).with(Map.of());

        assertEquals(List.of("Theirs", "Ours"), names(merged));
        assertEquals(
                List.of(3, 7),
                merged.plan().all(Milestone.class).stream().map(PlanItem::position).toList());
    }

    private static List<String> names(Merged merged) {
        return merged.plan().all(Milestone.class).stream().map(PlanItem::name).toList();
    }

    private static Milestone milestone(int number, String title) {
        return Items.milestone(number, title, Items.MARCH);
    }
}
